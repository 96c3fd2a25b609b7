import { describe, expect, it } from 'vitest';
import { byDocument, sortFigures } from './sort-figures.ts';

const figure = (agrees: boolean | null, remarks: readonly string[] = [], title = 'A strategy') => ({
  agrees,
  remarks,
  source: { title },
});

describe('sortFigures', () => {
  it('keeps what cannot be told apart from what agrees', () => {
    const [agreeing, untold, wrong] = [figure(true), figure(null), figure(false)];
    expect(sortFigures([agreeing, untold, wrong])).toEqual({
      conflicting: [wrong],
      agreeing: [agreeing],
      untold: [untold],
      remarked: [],
    });
  });

  it('counts no figure as one that does not hold together because something is remarked on it', () => {
    const [agreeing, untold] = [
      figure(true, ['Printed for another year.']),
      figure(null, ['Printed alone.']),
    ];
    const wrong = figure(false, ['It counts another thing.']);
    expect(sortFigures([agreeing, untold, wrong])).toEqual({
      conflicting: [wrong],
      agreeing: [agreeing],
      untold: [untold],
      remarked: [agreeing, untold],
    });
  });
});

describe('byDocument', () => {
  it('puts the figures of one document together, and loses none', () => {
    const figures = [figure(true), figure(true, [], 'A plan'), figure(null)];
    expect(byDocument(figures).map(({ title, figures: of }) => [title, of.length])).toEqual([
      ['A strategy', 2],
      ['A plan', 1],
    ]);
  });
});
