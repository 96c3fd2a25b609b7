import { roundTo } from '@golden-thread/outcomes';
import { forecastLoad, loadHistory, loadIfRequestsChange } from '@golden-thread/send/load';
import type { MeasureRecords } from '@golden-thread/send/measures';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresHouse, type FiguresHouse } from './figures-house.ts';
import { recordsFromFiles } from './records-from-files.ts';

const told = {
  returnId: '2025-1',
  fromDate: '2024-01-01',
  untilDate: '2024-12-31',
  censusDate: '2025-01-16',
  knownDate: '2025-03-03',
};
/** A Wednesday; the Monday before it is the 3rd. */
const asAt = '2025-03-05';
const estimate = 'value lower upper';
const path = `period { label startDate endDate } requests plansIssued { ${estimate} } ofRequestsBefore ofRequestsSince plansCeased plansInForce { ${estimate} }`;
const fields = `asOf protection known { startDate endDate } intervalPercent leftOut
  series { counts method why meanErrorPercent heldOut knownMonths calendarEffects remarks
    months { period { startDate } estimate { ${estimate} } } }
  change { usualRequests requestsPerMonth assumptions reasons baseline { ${path} } changed { ${path} }
    shares { id value numerator denominator counts of reason period { startDate endDate } }
    lag { plans medianWeeks bands { fromWeek toWeek plans } } }`;
const load = (args = '') => `sendLoad(${args === '' ? '' : `${args}, `}asOf: "${asAt}") { ${fields} }`;

describe.each(postgresMajors)('the load to come, on PostgreSQL %i', (major) => {
  let house: FiguresHouse;
  let records: MeasureRecords;
  beforeAll(async () => {
    house = await figuresHouse(major);
    const files = await house.sample(400, 7);
    expect(await house.keep(files)).toMatchObject({ status: 'imported', returnId: told.returnId });
    records = await recordsFromFiles(files, told);
  }, 60_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  it('is for a caseworker what the pure functions give of the same return, to the digit', async () => {
    const { area, errors } = await house.area('send-caseworker', load('months: 9, requestsPerMonth: 4'));
    expect(errors).toBeUndefined();
    const question = { history: loadHistory(records, asAt), asAt, months: 9 };
    const { series } = forecastLoad(question);
    const change = loadIfRequestsChange({ ...question, requestsPerMonth: 4 });
    expect(area.sendLoad).toMatchObject({
      asOf: asAt,
      protection: 'EXACT',
      known: { startDate: '2024-01-01', endDate: '2024-12-31' },
      intervalPercent: 80,
      leftOut: question.history.leftOut,
    });
    const [requests, issued, inForce] = area.sendLoad.series;
    for (const [given, pure] of [
      [requests, series.requests],
      [issued, series['plans-issued']],
      [inForce, series['plans-in-force']],
    ] as const) {
      expect(given.why).toBe(pure.why);
      expect(given.method).toBe(pure.method?.toUpperCase().replaceAll('-', '_'));
      expect(given.remarks).toEqual(pure.remarks);
      expect(given.meanErrorPercent).toBe(pure.meanErrorPercent);
      expect(given.months.map((each: any) => each.estimate)).toEqual(
        pure.months.map(({ value, lower, upper }) => ({ value, lower, upper })),
      );
    }
    expect(requests.months[0]).toMatchObject({ period: { startDate: '2025-03-01' } });
    const months = (of: typeof change.baseline) =>
      of?.map(({ month: _, ...rest }) => expect.objectContaining(rest));
    expect(area.sendLoad.change).toMatchObject({
      usualRequests: change.usualRequests,
      requestsPerMonth: 4,
      assumptions: change.assumptions,
      reasons: [],
      baseline: months(change.baseline),
      changed: months(change.changed),
      lag: { plans: change.lag.plans, medianWeeks: change.lag.medianWeeks },
    });
    expect(area.sendLoad.change.shares.map(({ value }: any) => value)).toEqual([
      change.shares.assessed.value,
      change.shares.withPlan.value,
      change.shares.ceasing.value,
    ]);
    expect(area.sendLoad.change.baseline[0].period).toEqual({
      label: 'March 2025',
      startDate: '2025-03-01',
      endDate: '2025-03-31',
    });
  });

  it('is worked out for an officer from counts each rounded, the same every time and all week', async () => {
    const { area } = await house.area('officer', load());
    const again = await house.area('officer', load().replace(asAt, '2025-03-09'));
    expect(again.area).toEqual(area);
    const { asOf, protection, change, leftOut } = area.sendLoad;
    expect([asOf, protection, leftOut]).toEqual(['2025-03-03', 'ROUNDED', []]);
    const counts = [
      ...change.lag.bands.map(({ plans }: any) => plans),
      ...change.shares.flatMap(({ numerator, denominator }: any) => [numerator, denominator]),
    ];
    expect(counts.filter((count: number) => count % 5 !== 0)).toEqual([]);
    expect(change.baseline).toHaveLength(12);
    expect(change.changed).toBeNull();
  });

  it('takes from protected measures what they tell, so that no count is rounded twice', async () => {
    const until = 'from: "2024-01-01", until: "2024-12-31"';
    const { area } = await house.area(
      'officer',
      `${load()} sendMeasures(ids: ["requests-received"], ${until}, asOf: "${asAt}") { figures { numerator } }`,
    );
    const requests = area.sendMeasures[0].figures.map(({ numerator }: any) => numerator);
    const mean = requests.reduce((sum: number, count: number) => sum + count, 0) / 12;
    expect(area.sendLoad.change.usualRequests).toBe(roundTo(mean, 1));
  });

  it.each(['public', 'partner', 'caseworker next door'] as const)('is nothing for %s', async (as) => {
    expect((await house.area(as, load())).area?.sendLoad ?? null).toBeNull();
  });

  it('says what it cannot tell before a return is known', async () => {
    const { area, errors } = await house.area(
      'send-caseworker',
      'sendLoad(asOf: "2025-03-02") { known { label } series { months { period { label } } remarks } change { baseline { requests } reasons } }',
    );
    expect(errors).toBeUndefined();
    const none = 'No month that is over is whole in the records.';
    expect(area.sendLoad).toEqual({
      known: null,
      series: Array.from({ length: 3 }, () => ({ months: [], remarks: [none] })),
      change: { baseline: null, reasons: [none] },
    });
  });

  it('refuses questions it cannot answer, saying what to correct', async () => {
    for (const args of ['months: 0', 'months: 25', 'requestsPerMonth: -1', 'requestsPerMonth: 100001']) {
      const { errors } = await house.area('send-caseworker', load(args));
      expect(errors?.[0]?.extensions['code'], args).toBe('BAD_USER_INPUT');
    }
    const late = await house.area('send-caseworker', `sendLoad(asOf: "9999-12-31") { asOf }`);
    expect(late.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
