import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LeftOut } from './left-out.tsx';

const shown = (leftOut: Parameters<typeof LeftOut>[0]['leftOut']) =>
  renderToStaticMarkup(createElement(LeftOut, { leftOut })).replace(/<[^>]*>/gu, '\n');

describe('what an area leaves out', () => {
  it('is told by title with the reason', () => {
    const text = shown([
      { indicatorId: 'one', title: 'Awards held', why: 'We hold no such award.' },
      { indicatorId: 'two', title: 'Days lost', why: 'Nobody counts them.' },
    ]);
    expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
      'Left out here',
      'Of the framework it adopted, this area does not collect these. It says why:',
      'Awards held',
      ': We hold no such award.',
      'Days lost',
      ': Nobody counts them.',
    ]);
  });

  it('is not spoken of where there is none', () => {
    expect(shown([])).toBe('');
  });
});
