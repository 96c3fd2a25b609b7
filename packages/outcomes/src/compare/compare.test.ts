import { describe, expect, it } from 'vitest';
import { financialYear, monthPeriod } from '../period-of.ts';
import { aggregateFigures, aggregationMethods } from './aggregate-figures.ts';
import type { AreaFigure } from './area-figure.ts';
import { compareWithBenchmark } from './compare-with-benchmark.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';
import { quartileBand, quartileCutPoints } from './quartile-band.ts';
import { rankByPolarity } from './rank-by-polarity.ts';

const figure = (
  areaCode: string,
  value: number | null,
  absence: AreaFigure['absence'] = null,
): AreaFigure => ({
  areaCode,
  value,
  absence,
});
const neighbours = [
  figure('E08000019', 60),
  figure('E08000016', 70),
  figure('E08000030', null, 'suppressed'),
  figure('E08000017', 95),
  figure('E06000014', null, 'missing'),
  figure('E08000037', null),
  figure('E06000009', 0),
];

describe('one figure of several areas', () => {
  it('is the mean or the median of those that have a figure, zero among them', () => {
    expect(aggregationMethods).toEqual(['mean', 'median']);
    expect(aggregateFigures(neighbours, 'mean').value).toBe(56.25);
    expect(aggregateFigures(neighbours, 'median').value).toBe(65);
  });

  it('says how many counted, and who did not and why', () => {
    expect(aggregateFigures(neighbours, 'median')).toEqual({
      method: 'median',
      value: 65,
      counted: ['E06000009', 'E08000016', 'E08000017', 'E08000019'],
      without: [
        { areaCode: 'E06000014', reason: 'missing' },
        { areaCode: 'E08000030', reason: 'suppressed' },
        { areaCode: 'E08000037', reason: 'unknown' },
      ],
      words: 'the median of 4 of 7, 1 missing, 1 suppressed, 1 not there for a reason unknown',
    });
    expect(aggregateFigures([figure('E08000019', 60)], 'mean').words).toBe('the mean of 1 of 1');
    expect(
      aggregateFigures([figure('a', null, 'not-due'), figure('b', null, 'not-collected')], 'mean'),
    ).toMatchObject({
      value: null,
      counted: [],
      words: 'none of 2, 1 not due yet, 1 not collected',
    });
    expect(aggregateFigures([], 'median')).toMatchObject({ value: null, words: 'none of 0' });
  });

  it('is the same to the last digit in whatever order they are added', () => {
    expect(mean([0.3, 0.2, 0.1])).toBe(mean([0.1, 0.2, 0.3]));
    expect(mean([0.2, 0.3, 0.1])).toBe(mean([0.1, 0.2, 0.3]));
  });

  it('is nothing where there is nothing', () => {
    expect(mean([])).toBeNull();
    expect(median([])).toBeNull();
    expect(quantile([], 0.25)).toBeNull();
  });
});

describe('quartile cut points', () => {
  it('lie on the line between the two nearest areas', () => {
    expect(quartileCutPoints([7, 1, 3, 5, 9, 11], 1)).toEqual({
      method: 'hyndman-fan-7',
      lower: 3.5,
      middle: 6,
      upper: 8.5,
      areas: 6,
    });
    expect(quantile([10, 20], 0)).toBe(10);
    expect(quantile([10, 20], 1)).toBe(20);
    expect(quantile([10, 20], 0.1)).toBe(11);
  });

  it('need four areas', () => {
    expect(quartileCutPoints([1, 2, 3], 0)).toBeNull();
    expect(quartileCutPoints([1, 2, 3, 4], 0)?.areas).toBe(4);
  });
});

describe('the band of an area', () => {
  const values = [10, 20, 30, 40, 50];
  const lower = { polarity: 'lower-is-better', decimals: 0 } as const;
  const higher = { polarity: 'higher-is-better', decimals: 0 } as const;

  it.each([
    [10, 'A', 'D'],
    [20, 'A', 'C'],
    [21, 'B', 'C'],
    [30, 'B', 'B'],
    [31, 'C', 'B'],
    [40, 'C', 'A'],
    [41, 'D', 'A'],
    [50, 'D', 'A'],
  ])('of %d is %s where lower is better and %s where higher is', (value, whereLower, whereHigher) => {
    expect(quartileBand(value, values, lower).letter).toBe(whereLower);
    expect(quartileBand(value, values, higher).letter).toBe(whereHigher);
  });

  it('comes with its cut points', () => {
    expect(quartileBand(10, values, lower)).toEqual({
      letter: 'A',
      cutPoints: { method: 'hyndman-fan-7', lower: 20, middle: 30, upper: 40, areas: 5 },
    });
  });

  it('agrees with the printed figures', () => {
    expect(quartileBand(20.4, values, lower).letter).toBe('A');
    expect(quartileBand(20.4, values, { ...lower, decimals: 1 }).letter).toBe('B');
    // The first cut lies at 15.775 and is printed as 16.
    expect(quartileBand(16.4, [10, 17.7, 18, 40], lower).letter).toBe('A');
    expect(quartileBand(16.5, [10, 17.7, 18, 40], lower).letter).toBe('B');
  });

  it('is not told without polarity or with too few areas', () => {
    for (const polarity of ['not-judged', 'unknown'] as const) {
      expect(quartileBand(10, values, { polarity, decimals: 0 })).toEqual({
        letter: null,
        reason: 'It has no polarity, so no quarter of areas is the better one.',
      });
    }
    expect(quartileBand(10, [10, 20, 30], lower)).toEqual({
      letter: null,
      reason: 'Only 3 of the areas have a figure; 4 are needed to part them into quarters.',
    });
  });
});

describe('ranks', () => {
  it('follow polarity, ties share the better rank, and nobody without a figure has one', () => {
    const figures = [
      figure('d', 10),
      figure('b', 20),
      figure('c', 20),
      figure('a', 30),
      figure('e', null, 'suppressed'),
    ];
    expect(rankByPolarity(figures, { polarity: 'higher-is-better', decimals: 0 })).toEqual({
      ranks: [
        { areaCode: 'a', rank: 1, sharedBy: 1 },
        { areaCode: 'b', rank: 2, sharedBy: 2 },
        { areaCode: 'c', rank: 2, sharedBy: 2 },
        { areaCode: 'd', rank: 4, sharedBy: 1 },
      ],
      of: 4,
      without: [{ areaCode: 'e', reason: 'suppressed' }],
    });
    const { ranks } = rankByPolarity(figures, { polarity: 'lower-is-better', decimals: 0 });
    expect(ranks?.map(({ areaCode, rank }) => [areaCode, rank])).toEqual([
      ['d', 1],
      ['b', 2],
      ['c', 2],
      ['a', 4],
    ]);
  });

  it('are shared by figures that print alike', () => {
    const { ranks } = rankByPolarity([figure('a', 9.96), figure('b', 10.04)], {
      polarity: 'higher-is-better',
      decimals: 1,
    });
    expect(ranks?.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it.each(['not-judged', 'unknown'] as const)('are never given where polarity is %s', (polarity) => {
    expect(rankByPolarity([figure('a', 1)], { polarity, decimals: 0 })).toEqual({
      ranks: null,
      reason: 'It has no polarity, so nobody is first.',
    });
  });
});

describe('a figure beside a comparator', () => {
  const year = financialYear(2021);
  const benchmark = { group: 'statistical-neighbours', method: 'mean', period: year, value: 61.04 } as const;
  const share = { polarity: 'higher-is-better', unit: 'percent', decimals: 1 } as const;

  it('names the method and both periods, and is rounded first', () => {
    expect(compareWithBenchmark({ value: 58.26, period: year }, benchmark, share)).toEqual({
      group: 'statistical-neighbours',
      method: 'mean',
      period: year,
      benchmarkValue: 61,
      difference: -2.7,
      word: 'worse',
      sentence:
        '58.3% for 2021/22 financial year is worse than the statistical neighbours (the mean, 2021/22 financial year), 61.0%.',
    });
    expect(
      compareWithBenchmark({ value: 60.96, period: monthPeriod('2022-03') }, benchmark, share),
    ).toMatchObject({
      word: 'same',
      difference: 0,
      sentence:
        '61.0% for March 2022 is the same as the statistical neighbours (the mean, 2021/22 financial year), 61.0%. The two periods are not the same.',
    });
  });

  it.each([
    ['higher-is-better', 62, 'better'],
    ['higher-is-better', 60, 'worse'],
    ['lower-is-better', 62, 'worse'],
    ['lower-is-better', 60, 'better'],
    ['not-judged', 62, 'higher'],
    ['not-judged', 60, 'lower'],
    ['unknown', 61, 'same'],
  ] as const)('with polarity %s, %d is %s', (polarity, value, word) => {
    expect(compareWithBenchmark({ value, period: year }, benchmark, { ...share, polarity }).word).toBe(word);
  });
});
