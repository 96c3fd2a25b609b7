import { describe, expect, it } from 'vitest';
import { projectParts, type PartsRequest } from './project-parts.ts';
import { reconcileParts } from './reconcile-parts.ts';

/** The placements of a year, made up. */
const parts: PartsRequest['parts'] = [
  { id: 'fostering', series: [400, 410, 405, 412] },
  { id: 'homes', series: [60, 66, 70, 75] },
  { id: 'elsewhere', series: [30, 28, 27, 25] },
];

describe('parts of a total', () => {
  it('sum to it, and say how they were made to', () => {
    const projected = projectParts({ parts, years: 2, method: 'least-squares' });
    if (!projected.ok) throw new Error(JSON.stringify(projected.issues));
    const { total, reconciliation } = projected.value;
    expect(reconciliation).toBe('proportional-adjustment');
    expect(total.points.map(({ value }) => value)).toEqual([518, 524]);
    expect(projected.value.parts).toEqual([
      { id: 'fostering', values: [415, 417] },
      { id: 'homes', values: [80, 85] },
      { id: 'elsewhere', values: [23, 22] },
    ]);
  });

  it('a year in which a part is unknown has no total', () => {
    const projected = projectParts({
      parts: [
        { id: 'one', series: [5, null, 5, 6] },
        { id: 'other', series: [1, 1, 1, 1] },
      ],
      years: 1,
      method: 'no-change',
    });
    expect(projected.ok && projected.value.total.backTest.remarks[0]).toContain('left out before it: 1');
    expect(projected.ok && projected.value.parts.map(({ values }) => values)).toEqual([[6], [1]]);
  });

  it('keep the decimals asked for', () => {
    const projected = projectParts({ parts, years: 1, method: 'least-squares', decimals: 1 });
    expect(projected.ok && projected.value.parts.map(({ values }) => values[0])).toEqual([414.5, 80, 23.5]);
  });

  it('no parts, parts of unequal length and parts in error are told all at once', () => {
    const codes = (given: PartsRequest['parts'], years = 1) => {
      const projected = projectParts({ parts: given, years });
      return projected.ok ? [] : projected.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes([])).toEqual(['NO_PARTS parts']);
    expect(codes([...parts, { id: 'short', series: [1] }])).toEqual(['PARTS_UNEQUAL parts[3].series']);
    expect(
      codes([
        { id: 'one', series: [-1, 2] },
        { id: 'other', series: [null, null] },
      ]),
    ).toEqual(['VALUE_NEGATIVE parts[0].series[0]', 'NO_KNOWN_VALUE parts[1].series']);
    expect(codes([{ id: 'one', series: [1, 2] }], 0)).toEqual(['YEARS_OUT_OF_RANGE parts[0].years']);
  });

  it('a total never known is told as such', () => {
    const projected = projectParts({
      parts: [
        { id: 'one', series: [5, null] },
        { id: 'other', series: [null, 5] },
      ],
      years: 1,
    });
    expect(projected.ok ? [] : projected.issues).toEqual([
      expect.objectContaining({ code: 'NO_KNOWN_VALUE', path: 'series' }),
    ]);
  });

  it('parts in error although their total is none are told', () => {
    const projected = projectParts({
      parts: [
        { id: 'one', series: [0, 5, 5] },
        { id: 'other', series: [5, 5, 5] },
      ],
      years: 1,
      method: 'average-percentage-change',
    });
    expect(projected.ok ? [] : projected.issues).toEqual([
      expect.objectContaining({ code: 'CHANGE_FROM_ZERO', path: 'parts[0].series' }),
    ]);
  });
});

describe('parts brought to a total', () => {
  it('in proportion', () => {
    expect(reconcileParts([30, 60, 20], 100, { decimals: 0, shares: [1, 1, 1] })).toEqual([27, 55, 18]);
  });

  it('by the shares given when they are all zero, equally when those are too', () => {
    expect(reconcileParts([0, 0], 10, { decimals: 0, shares: [3, 1] })).toEqual([8, 2]);
    expect(reconcileParts([0, 0], 10, { decimals: 0, shares: [0, 0] })).toEqual([5, 5]);
  });

  it('to nothing', () => expect(reconcileParts([3, 4], 0, { decimals: 0, shares: [1, 1] })).toEqual([0, 0]));
});
