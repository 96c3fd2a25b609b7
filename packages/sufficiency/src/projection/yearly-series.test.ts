import type { Period } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { yearlySeries } from './yearly-series.ts';

const on = (date: string, value: number | null, kind: Period['kind'] = 'day') => ({
  period: { kind, startDate: date, endDate: date },
  value,
});

describe('a yearly series', () => {
  it('has every year from the first to the newest, and an unknown one as unknown', () => {
    expect(yearlySeries([on('2019-03-31', 642), on('2021-03-31', 595), on('2022-03-31', null)])).toEqual([
      { date: '2019-03-31', value: 642 },
      { date: '2020-03-31', value: null },
      { date: '2021-03-31', value: 595 },
      { date: '2022-03-31', value: null },
    ]);
  });

  it('leaves out days between the years, and periods of another kind', () => {
    expect(
      yearlySeries([
        on('2020-12-31', 600),
        on('2021-03-31', 7, 'quarter'),
        on('2021-03-31', 595),
        on('2021-09-30', 580),
        on('2022-03-31', 563),
      ]),
    ).toEqual([
      { date: '2021-03-31', value: 595 },
      { date: '2022-03-31', value: 563 },
    ]);
  });

  it('is empty where nothing was observed', () => {
    expect(yearlySeries([])).toEqual([]);
  });

  it('takes the later of two observations that end on one day', () => {
    expect(yearlySeries([on('2022-03-31', 560), on('2022-03-31', 563)])).toEqual([
      { date: '2022-03-31', value: 563 },
    ]);
  });
});
