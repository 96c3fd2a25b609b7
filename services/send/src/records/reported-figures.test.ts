import { dayPeriod, monthPeriod, type Indicator, type Period } from '@golden-thread/outcomes';
import { placements, plansInTime } from '@golden-thread/send/measures';
import type { IndicatorNode } from '@golden-thread/subgraph';
import { describe, expect, it } from 'vitest';
import type { FigureSeries } from './figures.ts';
import { sendBesideReports } from './reported-figures.ts';

const may = monthPeriod('2024-05');
const figure = {
  period: may,
  value: 52.38,
  numerator: 11,
  denominator: 21,
  reason: null,
  leftOut: [],
  records: null,
};
const series = (change: Partial<FigureSeries> = {}): FigureSeries => ({
  definition: plansInTime,
  part: null,
  protection: 'exact',
  figures: [figure],
  ...change,
});
const indicator = (
  value: number | null,
  { period = may, ...change }: Partial<Indicator> & { period?: Period } = {},
): IndicatorNode =>
  ({
    id: 'E08000018:plans-in-20-weeks',
    indicator: {
      unit: 'percent',
      decimals: 1,
      recordMeasure: { measureId: 'plans-in-time', part: null },
      ...change,
    },
    observations: (asOf: string) => (asOf < '2024-07-01' ? [] : [{ period, value }]),
  }) as unknown as IndicatorNode;
const beside = (given: FigureSeries, indicators: readonly IndicatorNode[], asOf = '2024-07-01') =>
  sendBesideReports([given], indicators, asOf)[0]!;

describe('figures beside what was reported', () => {
  it('name the indicator and agree within the rounding printed', () => {
    const { indicatorId, figures } = beside(series(), [indicator(52.4)]);
    expect(indicatorId).toBe('E08000018:plans-in-20-weeks');
    expect(figures[0]).toMatchObject({ value: 52.38, reported: { value: 52.4 }, discrepancy: 0 });
  });

  it('tell by how much they differ, neither in the place of the other', () => {
    expect(beside(series(), [indicator(60)]).figures[0]).toMatchObject({
      value: 52.38,
      reported: { value: 60 },
      discrepancy: 7.619,
    });
  });

  it('hold a count against how many are counted', () => {
    const count = indicator(12, { unit: 'count', decimals: 0 });
    expect(beside(series(), [count]).figures[0]!.discrepancy).toBe(1);
  });

  it('show nothing reported before it was known, of another period, or under another measure or part', () => {
    const nothing = { reported: null, discrepancy: null };
    expect(beside(series(), [indicator(60)], '2024-06-30').figures[0]).toMatchObject(nothing);
    expect(beside(series(), [indicator(60, { period: monthPeriod('2024-06') })]).figures[0]).toMatchObject(
      nothing,
    );
    const other = indicator(60, { recordMeasure: { measureId: 'plans-issued', part: null }, unit: 'count' });
    expect(beside(series(), [other])).toMatchObject({ indicatorId: null, figures: [nothing] });
    expect(beside(series(), [indicator(60, { recordMeasure: undefined })]).indicatorId).toBeNull();
  });

  it('take what was reported of a day for how things stood at the end of a month, and for nothing else', () => {
    const onDay = { period: dayPeriod(may.endDate) };
    const placed = indicator(50, { ...onDay, recordMeasure: { measureId: 'placements', part: 'EHE' } });
    const { figures } = beside(series({ definition: placements, part: 'EHE' }), [placed]);
    expect(figures[0]!.reported).toMatchObject({ value: 50 });
    expect(beside(series(), [indicator(50, onDay)]).figures[0]!.reported).toBeNull();
  });

  it('are held against nothing where they are protected, none, or of nothing', () => {
    const compared = (change: Partial<FigureSeries>, value: number | null = 60) =>
      beside(series(change), [indicator(value)]).figures[0];
    expect(compared({ protection: 'rounded' })).toMatchObject({ reported: { value: 60 }, discrepancy: null });
    expect(compared({}, null)).toMatchObject({ reported: { value: null }, discrepancy: null });
    const none = { ...figure, value: null, numerator: null, denominator: null };
    expect(compared({ figures: [none] })).toMatchObject({ reported: { value: 60 }, discrepancy: null });
    const ofNothing = { ...figure, value: null, numerator: 0, denominator: 0 };
    expect(compared({ figures: [ofNothing] })).toMatchObject({ discrepancy: null });
  });
});
