import { describe, expect, it } from 'vitest';
import { absenceOfSymbol } from './absence-of-symbol.ts';
import { figuresOfRegions, isCountOf, withoutFiguresOfRegions } from './region-figures.ts';

const region = (code: string, value: number | null) => ({
  area: { kind: 'region' as const, code, regionCode: null },
  value,
  symbol: null,
});
const authority = (code: string, regionCode: string | null, value: number | null) => ({
  area: { kind: 'local-authority' as const, code, regionCode },
  value,
  symbol: value === null ? ('x' as const) : null,
});

describe("a region's figure printed for its authorities", () => {
  const printed = [
    region('E12000003', 600),
    region('E12000001', 30),
    authority('E08000016', 'E12000003', 600),
    authority('E08000018', 'E12000003', 600),
    authority('E08000036', 'E12000003', null),
    authority('E06000005', 'E12000001', 10),
    authority('E06000001', 'E12000001', 20),
  ];

  it('is found where each of two or more has it, those that print a symbol aside', () => {
    expect([...figuresOfRegions(printed)].map(({ area }) => area.code)).toEqual(['E08000016', 'E08000018']);
  });

  it('is told as that, in the place of a figure, and nothing else is touched', () => {
    const told = withoutFiguresOfRegions(printed);
    expect(told[2]).toEqual({ ...printed[2], value: null, symbol: 'region' });
    expect(told.filter((figure, at) => figure !== printed[at])).toHaveLength(2);
    expect(absenceOfSymbol('region')).toEqual({
      reason: 'missing',
      message: 'The table prints the figure of the whole region for each of its authorities.',
    });
    expect(withoutFiguresOfRegions(told)).toBe(told);
  });

  it.each([
    ['a region of one authority', [region('E12000003', 600), authority('E08000016', 'E12000003', 600)]],
    [
      'a region in which one has all and another none',
      [region('E12000003', 600), authority('a', 'E12000003', 600), authority('b', 'E12000003', 0)],
    ],
    [
      'a region with nothing to count',
      [region('E12000003', 0), authority('a', 'E12000003', 0), authority('b', 'E12000003', 0)],
    ],
    ['authorities without a region', [authority('a', null, 600), authority('b', null, 600)]],
    [
      'a region that prints a symbol',
      [region('E12000003', null), authority('a', 'E12000003', 5), authority('b', 'E12000003', 5)],
    ],
  ] as const)('is not %s', (_, figures) => {
    expect(figuresOfRegions(figures).size).toBe(0);
  });

  it('is looked for only where authorities add up', () => {
    expect(isCountOf({ unitLabel: 'Number of plans' })).toBe(true);
    expect(isCountOf({ unitLabel: '% of plans' })).toBe(false);
    expect(isCountOf({ unitLabel: 'Numbering' })).toBe(false);
  });
});
