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
    });
  });

  it('counts a figure with a remark among those that do not hold together, whatever its sum says', () => {
    const remarked = [figure(true, ['Printed for another year.']), figure(null, ['Printed twice.'])];
    expect(sortFigures(remarked).conflicting).toEqual(remarked);
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
