import { calendarYear, monthPeriod, quarterPeriod, type Period } from '@golden-thread/outcomes';
import { sendMeasures, type Measure, type MeasureResult } from '@golden-thread/send/measures';
import { describe, expect, it } from 'vitest';
import type { MeasureSeries } from '../records/measure-series.ts';
import { protectSeries } from './protect-series.ts';
import { roundCells } from '@golden-thread/subgraph/protection';
import { sumsOfMeasures } from './sums-of-measures.ts';

type Answer = { readonly counted: number; readonly of?: number } | { readonly why: string };

const named = (...ids: readonly string[]): readonly Measure[] =>
  sendMeasures.filter(({ id }) => ids.includes(id));

/** Stands for the exact measures: `tell` says what each gives for a part and a month. */
const exactly =
  (
    tell: (id: string, part: string | null, month: string) => Answer | undefined,
    parts: readonly string[] = [],
  ) =>
  (measures: readonly Measure[], periods: readonly Period[]): Promise<readonly MeasureSeries[]> =>
    Promise.resolve(
      measures.flatMap((measure) =>
        [null, ...parts].flatMap((part) => {
          const results = periods.map((period): MeasureResult => {
            const said = tell(measure.id, part, period.startDate.slice(0, 7)) ?? { counted: 0, of: 0 };
            const known = 'counted' in said;
            return {
              measureId: measure.id,
              part,
              period,
              asAt: '2025-12-01',
              unit: measure.unit,
              value: known ? said.counted : null,
              numerator: known ? said.counted : null,
              denominator: known ? (said.of ?? null) : null,
              reason: known ? null : said.why,
              records: { counted: ['secret-key'], of: ['secret-key'] },
              leftOut: [
                { count: 1, because: '1 request without a day of receipt is left out.', records: ['k'] },
              ],
            };
          });
          return [{ definition: measure, part, results }];
        }),
      ),
    );

const question = { asAt: '2025-12-01', all: sendMeasures, round: roundCells(new Uint8Array(32)) };
const values = (series: readonly MeasureSeries[]) =>
  series.map(({ results }) => results.map(({ value }) => value));
const months2024 = Array.from({ length: 12 }, (_, at) =>
  monthPeriod(`2024-${String(at + 1).padStart(2, '0')}`),
);

describe('a measure for somebody who may not see children', () => {
  const requests = exactly((id, _, month) => ({
    counted: id === 'requests-received' ? Number(month.slice(5)) : 0,
  }));

  it('is rounded month by month, and a quarter and a year are the sums of their months', async () => {
    const ask = { ...question, measures: named('requests-received'), exact: requests };
    const [months = []] = values(await protectSeries({ ...ask, periods: months2024 }));
    expect(months.every((value) => Number(value) % 5 === 0)).toBe(true);
    const [[quarter] = []] = values(await protectSeries({ ...ask, periods: [quarterPeriod('2024-04')] }));
    const [[year] = []] = values(await protectSeries({ ...ask, periods: [calendarYear(2024)] }));
    const sum = (some: readonly (number | null)[]) => some.reduce<number>((all, one) => all + Number(one), 0);
    expect(quarter).toBe(sum(months.slice(3, 6)));
    expect(year).toBe(sum(months));
  });

  it('has no keys of records and says nothing of what was left out', async () => {
    const given = await protectSeries({
      ...question,
      measures: sendMeasures,
      periods: months2024,
      exact: requests,
    });
    expect(JSON.stringify(given)).not.toMatch(/secret-key|left out/u);
  });

  it('lists every part whether or not there is a child in it', async () => {
    const some = exactly(
      (id, part) => (id === 'primary-needs' ? { counted: part === 'ASD' ? 12 : 0, of: 12 } : undefined),
      ['ASD'],
    );
    const none = exactly(() => ({ counted: 0, of: 0 }));
    const of = async (exact: typeof some) =>
      (await protectSeries({ ...question, measures: sendMeasures, periods: months2024, exact })).map(
        ({ definition, part }) => `${definition.id} ${part}`,
      );
    expect(await of(some)).toEqual(await of(none));
  });

  it('has no share of fewer than ten as rounded, and says the same whatever is there', async () => {
    const share = async (counted: number, of: number) => {
      const exact = exactly(
        (_, part) => (part === 'assess' ? { counted, of } : { counted: 0, of }),
        ['assess'],
      );
      const ask = {
        ...question,
        measures: named('request-decisions'),
        periods: [monthPeriod('2024-05')],
        exact,
      };
      return (await protectSeries(ask))[0]?.results[0];
    };
    const why = 'Fewer than 10 as rounded, so there is no share.';
    expect(await share(0, 0)).toMatchObject({ value: null, reason: why });
    expect(await share(5, 5)).toMatchObject({ value: null, reason: why, numerator: 5, denominator: 5 });
    expect(await share(30, 40)).toMatchObject({ value: 75, reason: null });
  });

  it('says why there is no answer where no return tells of the time', async () => {
    const exact = exactly((_, __, month) => (month === '2024-02' ? { why: 'No return.' } : { counted: 20 }));
    const ask = { ...question, measures: named('requests-received'), exact };
    const [quarter] = await protectSeries({ ...ask, periods: [quarterPeriod('2024-01')] });
    expect(quarter?.results[0]).toMatchObject({ value: null, numerator: null, reason: 'No return.' });
  });

  it('counts plans issued in the same five cells for all three measures', async () => {
    const exact = exactly((id) => {
      if (id === 'plans-issued') return { counted: 100 };
      return id === 'plans-in-time' ? { counted: 50, of: 90 } : { counted: 40, of: 70 };
    });
    const exactToTheTen = { ...question, round: (_: string, count: number) => count };
    const ask = {
      ...exactToTheTen,
      measures: sendMeasures.filter(({ id }) => id.startsWith('plans-i')),
      exact,
    };
    const found = await protectSeries({ ...ask, periods: [monthPeriod('2024-05')] });
    expect(found.map(({ results: [one] }) => [one?.numerator, one?.denominator])).toEqual([
      [100, null],
      [50, 90],
      [40, 70],
    ]);
  });

  it('is refused for a period that is not of whole months', async () => {
    const odd: Period = { kind: 'custom', startDate: '2024-01-01', endDate: '2024-01-30' };
    const ask = { ...question, measures: named('requests-received'), exact: requests, periods: [odd] };
    await expect(protectSeries(ask)).rejects.toMatchObject({ code: 'PERIOD_NOT_OF_MONTHS' });
  });

  it('is told of every measure, or of none whose cells nobody thought through', async () => {
    expect(sendMeasures.map(({ id }) => id).filter((id) => !sumsOfMeasures.has(id))).toEqual([]);
    const fresh = { ...(sendMeasures[0] as Measure), id: 'fresh' };
    const exact = exactly(() => ({ counted: 3 }));
    const [series] = await protectSeries({
      ...question,
      measures: [fresh],
      all: [fresh],
      periods: [monthPeriod('2024-05')],
      exact,
    });
    expect(series?.results[0]).toMatchObject({ value: null, numerator: null });
  });
});

describe('the draws of cells', () => {
  const secret = new Uint8Array(32).fill(1);

  it('are the same whenever a cell is asked for, and others for another name or another area', () => {
    const of = (key: Uint8Array) =>
      Array.from({ length: 64 }, (_, at) => roundCells(key)(`requests/all/${at}`, 2));
    expect(of(secret)).toEqual(of(secret));
    expect(of(secret)).not.toEqual(of(new Uint8Array(32)));
  });

  it('are even: a count of 2 becomes 5 for about two names in five', () => {
    const round = roundCells(secret);
    const up = Array.from({ length: 20_000 }, (_, at) => round(String(at), 2)).filter((count) => count === 5);
    expect(Math.abs(up.length - 8_000)).toBeLessThan(350);
  });
});
