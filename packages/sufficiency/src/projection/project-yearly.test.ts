import { describe, expect, it } from 'vitest';
import { projectYearly } from './project-yearly.ts';

const yearly = (...values: (number | null)[]) =>
  values.map((value, at) => ({ date: `${2019 + at}-03-31`, value }));

describe('a yearly projection', () => {
  const known = yearly(642, 595, 595, 563);

  it('chooses the method whose back-test is best, and says from what and how far it was tried', () => {
    const projected = projectYearly(known, 3);
    expect(projected).toMatchObject({ chosenByBackTest: true, backTest: { horizonYears: 2, heldOut: 3 } });
    const errors = projected?.backTest.candidates.map((each) => each.meanAbsolutePercentageError ?? 1e9);
    expect(projected?.backTest.meanAbsolutePercentageError).toBe(Math.min(...(errors ?? [])));
    expect(projected?.points.map(({ date }) => date)).toEqual(['2023-03-31', '2024-03-31', '2025-03-31']);
  });

  it('goes by the method asked for, over the values it looks at', () => {
    expect(projectYearly(known, 1, 'average-percentage-change')).toMatchObject({
      method: 'average-percentage-change',
      chosenByBackTest: false,
      window: { startDate: '2019-03-31', endDate: '2022-03-31', values: 4 },
      points: [{ date: '2023-03-31', value: 539.17, lower: 485.02, upper: 593.32 }],
    });
  });

  it('tells the error of each year ahead apart', () => {
    expect(projectYearly(known, 1, 'no-change')?.backTest.horizons).toEqual([
      { yearsAhead: 1, heldOut: 2, meanAbsolutePercentageError: 2.84 },
      { yearsAhead: 2, heldOut: 1, meanAbsolutePercentageError: 5.68 },
    ]);
  });

  it('projects over years that are not known at the end, and prints those after them', () => {
    expect(projectYearly(yearly(642, 595, 595, null), 1, 'no-change')).toMatchObject({
      window: { startDate: '2021-03-31', endDate: '2021-03-31', values: 1 },
      points: [{ date: '2023-03-31', value: 595 }],
    });
  });

  it('has no percentage of a value of zero', () => {
    expect(projectYearly(yearly(0, 0, 0), 1, 'no-change')?.backTest.horizons).toEqual([
      { yearsAhead: 1, heldOut: 1, meanAbsolutePercentageError: null },
    ]);
  });

  it('says that nothing was tried where the series is too short', () => {
    expect(projectYearly(yearly(563), 1)?.backTest).toMatchObject({ horizonYears: 0, horizons: [] });
  });

  it.each([
    ['nothing is known', yearly(null, null), 1, 'best'],
    ['the method needs more', yearly(563), 1, 'least-squares'],
    ['no year is asked for', known, 0, 'best'],
  ] as const)('is null when %s', (_, series, years, method) => {
    expect(projectYearly(series, years, method)).toBeNull();
  });
});
