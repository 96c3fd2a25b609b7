import { describe, expect, it } from 'vitest';
import { customPeriod } from './period-of.ts';
import { periodsWithin } from './periods-within.ts';

describe('the whole periods of a time', () => {
  const within = (kind: Parameters<typeof periodsWithin>[1], from: string, until: string) =>
    periodsWithin(customPeriod(from, until), kind).map(({ startDate, endDate }) => `${startDate} ${endDate}`);

  it.each([
    ['month', '2024-01-02', '2024-03-31', ['2024-02-01 2024-02-29', '2024-03-01 2024-03-31']],
    ['quarter', '2024-01-01', '2024-06-29', ['2024-01-01 2024-03-31']],
    ['calendar-year', '2023-01-01', '2024-12-30', ['2023-01-01 2023-12-31']],
    ['financial-year', '2021-01-01', '2023-03-31', ['2021-04-01 2022-03-31', '2022-04-01 2023-03-31']],
    ['financial-year', '2021-04-01', '2022-03-31', ['2021-04-01 2022-03-31']],
    ['financial-year', '2021-04-02', '2022-03-31', []],
    ['financial-year', '0001-01-01', '0002-03-31', ['0001-04-01 0002-03-31']],
  ] as const)('by %s from %s to %s', (kind, from, until, periods) => {
    expect(within(kind, from, until)).toEqual(periods);
  });
});
