import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { shapes } from '../../test/shapes.ts';
import type { Rating, RatingState } from '../words/ratings.ts';
import { RatingTag } from './rating-tag.tsx';

const html = (rating: Rating, states: readonly RatingState[] = ownWords, meaning?: string | false) =>
  renderToStaticMarkup(
    createElement(RatingTag, { rating, states, ...(meaning === undefined ? {} : { meaning }) }),
  );

describe('RatingTag', () => {
  it.each(ownWords)('says $rating in the words of the scheme, by shape, word and colour', (state) => {
    expect(html(state.rating)).toContain(`>${state.label}<`);
    expect(html(state.rating)).toMatch(/<svg[^>]*aria-hidden="true"[^>]*><path d="M[^"]+"/);
    expect(html(state.rating)).toContain(`app-rating--${state.rating.toLowerCase()}`);
  });

  it('says what it stands for where the scheme or the page says so, and not twice', () => {
    expect(html('RED')).toContain(': ask for help');
    expect(html('RED', ownWords, false)).not.toContain('ask for help');
    expect(html('UNKNOWN', ownWords, 'too little is recorded')).toContain(': too little is recorded');
    expect(html('GREEN')).not.toContain('app-rating__meaning');
  });

  it('draws every shape there is, each its own way', () => {
    const drawn = shapes.map((shape) => {
      const [first] = ownWords;
      return /<path d="([^"]+)"/.exec(html('RED', [{ ...first!, shape }]))?.[1];
    });
    expect(new Set(drawn).size).toBe(shapes.length);
    expect(drawn).not.toContain(undefined);
  });

  it('makes up no shape for a rating that the scheme does not have', () => {
    expect(html('BLUE')).not.toContain('<svg');
    expect(html('BLUE')).toContain('>Blue<');
  });
});
