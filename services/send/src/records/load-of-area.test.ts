import { customPeriod, monthPeriod } from '@golden-thread/outcomes';
import { sendMeasures, type MeasureRecords, type PlanRecord } from '@golden-thread/send/measures';
import { describe, expect, it } from 'vitest';
import type { KeptReturn, SendRecords } from './kept-records.ts';
import { roundCells } from '@golden-thread/subgraph/protection';
import { loadOfArea, protectedLoadOfArea } from './load-of-area.ts';
import { measureSeries } from './measure-series.ts';

const asOf = '2025-04-07';
const returnOf = (fromDate: string, plans: number) => {
  const kept = {
    id: fromDate,
    fromDate,
    untilDate: '2024-12-31',
    censusDate: '2024-12-31',
    knownDate: asOf,
  } as KeptReturn;
  const records = {
    whole: customPeriod(fromDate, kept.untilDate),
    plansUntilDate: kept.censusDate,
    requests: [],
    assessments: [],
    plans: Array.from({ length: plans }, (_each, at) => ({
      key: `${fromDate}/active-plans/${at}`,
      knownDate: asOf,
      madeDate: '2023-05-01',
      inForceOnDate: null,
      ceasedDate: 'not-yet',
      ceasedBecause: null,
      needs: [],
    })) as unknown as readonly PlanRecord[],
    advice: null,
    audits: null,
    exclusions: null,
  } satisfies MeasureRecords;
  return { kept, records };
};

describe('the history of load of an area', () => {
  it('has the plans in force of a month from the return that measures have them from, also of one that begins within it', async () => {
    const read = [returnOf('2024-06-15', 3), returnOf('2024-01-01', 2)];
    const records: SendRecords = {
      asOf,
      returns: read.map(({ kept }) => kept),
      measureRecords: async () => read,
      owedRecords: async () => null,
    };
    const { months } = await loadOfArea(records);
    const needs = sendMeasures.filter(({ id }) => id === 'primary-needs');
    const periods = months.map(({ month }) => monthPeriod(month));
    const [series] = await measureSeries(records, needs, periods);
    expect(months.map(({ inForce }) => inForce)).toEqual([2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    expect(series?.results.map(({ denominator }) => denominator)).toEqual(
      months.map(({ inForce }) => inForce),
    );
    expect(months[5]).toMatchObject({ month: '2024-06', requests: 0 });
  });

  it('does not know how many plans are in force where it cannot be told of too many, exact and rounded alike', async () => {
    const { kept, records: of } = returnOf('2024-01-01', 400);
    const plans = of.plans.map((plan, at) => (at < 100 ? { ...plan, ceasedDate: 'unknown' as const } : plan));
    const records: SendRecords = {
      asOf,
      returns: [kept],
      measureRecords: async () => [{ kept, records: { ...of, plans } }],
      owedRecords: async () => null,
    };
    const exact = await loadOfArea(records);
    const rounded = await protectedLoadOfArea(records, roundCells(new Uint8Array(32)));
    const unknown = Array.from({ length: 12 }, () => null);
    expect(exact.months.map(({ inForce }) => inForce)).toEqual(unknown);
    expect(rounded.months.map(({ inForce }) => inForce)).toEqual(unknown);
  });
});
