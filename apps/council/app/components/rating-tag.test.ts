import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ratings, ratingWords } from '../words/ratings.ts';
import { RatingTag } from './rating-tag.tsx';

const html = (rating: (typeof ratings)[number]) => renderToStaticMarkup(createElement(RatingTag, { rating }));

describe('RatingTag', () => {
  it.each(ratings)('says %s by shape, word and colour', (rating) => {
    expect(html(rating)).toContain(`>${ratingWords[rating].name}<`);
    expect(html(rating)).toContain(ratingWords[rating].meaning);
    expect(html(rating)).toMatch(/<svg[^>]*aria-hidden="true"[^>]*><path d="M[^"]+"/);
    expect(html(rating)).toContain(`app-rating--${rating.toLowerCase()}`);
  });

  it('gives every rating a shape of its own', () => {
    const shapes = ratings.map((rating) => /<path d="([^"]+)"/.exec(html(rating))?.[1]);
    expect(new Set(shapes).size).toBe(ratings.length);
  });
});
