import { calendarYear } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import type { MeasureRecords, PlanRecord } from '../measures.ts';
import { joinLoadHistories } from './join-load-histories.ts';
import { lagBandOf } from './lag-bands.ts';
import { loadHistory } from './load-history.ts';
import { loadIfRequestsChange } from './load-if-requests-change.ts';
import { plansInForce } from './plans-in-force.ts';

const nothing: MeasureRecords = {
  whole: calendarYear(2024),
  plansUntilDate: '2025-01-16',
  requests: null,
  assessments: null,
  plans: null,
  advice: null,
  audits: null,
  exclusions: null,
};
type Told<Kind extends 'requests' | 'assessments'> = NonNullable<MeasureRecords[Kind]>[number];
const request = (key: string, told: Partial<Told<'requests'>>) =>
  ({
    key,
    knownDate: '2025-02-28',
    receivedDate: '2024-03-04',
    decision: 'assess',
    ...told,
  }) as Told<'requests'>;
const assessment = (key: string, told: Partial<Told<'assessments'>>) =>
  ({
    key,
    knownDate: '2025-02-28',
    requestReceivedDate: '2024-03-04',
    outcome: 'issue',
    outcomeDate: '2024-07-29',
    ...told,
  }) as Told<'assessments'>;
const plan = (key: string, told: Partial<PlanRecord>) =>
  ({
    key,
    knownDate: '2025-02-28',
    madeDate: '2023-05-01',
    inForceOnDate: null,
    ceasedDate: 'not-yet',
    ceasedBecause: null,
    ...told,
  }) as PlanRecord;
const inForce = (plans: readonly PlanRecord[]) =>
  loadHistory({ ...nothing, plans }, '2025-03-31').months.map((month) => month.inForce);

describe('plans in force at the end of a month', () => {
  it('are told also by records that begin in the middle of it, from what is known by the day', () => {
    const plans = [
      plan('a', {}),
      plan('b', { ceasedDate: '2024-03-31' }),
      plan('c', { knownDate: '2025-04-01' }),
    ];
    expect(plansInForce({ plans }, '2024-03', '2025-03-31')).toBe(1);
    expect(plansInForce({ plans }, '2024-02', '2025-03-31')).toBe(2);
    expect(plansInForce({ plans: null }, '2024-03', '2025-03-31')).toBeNull();
  });
});

describe('the history of load', () => {
  it('is of whole months that are over, and none before the first', () => {
    const months = (asAt: string) => loadHistory(nothing, asAt).months.map(({ month }) => month);
    expect(months('2025-03-31')).toHaveLength(12);
    expect(months('2024-03-30')).toEqual(['2024-01', '2024-02']);
    expect(months('2023-12-31')).toEqual([]);
    expect(
      loadHistory({ ...nothing, plans: [plan('a', { knownDate: '2023-01-01' })] }, '2023-12-31').months,
    ).toEqual([]);
  });

  it('does not know what is not kept', () => {
    expect(loadHistory(nothing, '2024-01-31').months).toEqual([
      {
        month: '2024-01',
        requests: null,
        decisions: null,
        outcomes: null,
        lags: null,
        ceased: null,
        inForce: null,
      },
    ]);
  });

  it('counts requests by the month of receipt, assessments by that of their end', () => {
    const requests = [
      request('a', {}),
      request('b', { decision: 'withdrawn' }),
      request('c', { decision: 'not-yet' }),
      request('d', { receivedDate: 'unknown' }),
      request('e', { receivedDate: '2023-12-31', decision: 'refuse' }),
    ];
    const assessments = [
      assessment('a', {}),
      assessment('b', { outcome: 'refuse', outcomeDate: 'unknown' }),
      assessment('c', { outcome: 'unknown' }),
      assessment('d', { requestReceivedDate: 'unknown' }),
      assessment('e', { requestReceivedDate: '2024-08-01' }),
    ];
    const { months, leftOut } = loadHistory({ ...nothing, requests, assessments }, '2025-03-31');
    expect(months[2]).toMatchObject({ requests: 3, decisions: { assess: 1, refuse: 0, withdrawn: 1 } });
    expect(months[6]?.outcomes).toEqual({ issue: 3, refuse: 0, withdrawn: 0 });
    expect(months[6]?.lags?.flatMap((plans, band) => (plans === 0 ? [] : [band]))).toEqual([lagBandOf(147)]);
    expect(leftOut).toEqual([
      '1 request without a day of receipt is left out.',
      '1 assessment without the day it ended is left out.',
      '1 assessment of which it is not known what came is left out.',
    ]);
  });

  it('counts plans in force at the end of each month, the day a plan ceases not being one', () => {
    const until = plan('a', { ceasedDate: '2024-03-31' });
    const from = plan('b', { madeDate: '2024-02-29' });
    expect(inForce([until, from])).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(inForce([plan('a', { ceasedDate: '2023-12-31' })])).toEqual(Array.from({ length: 12 }, () => 0));
  });

  it('does not know how many are in force where it cannot be told of more than one in a hundred', () => {
    const undated = plan('a', { madeDate: 'unknown', inForceOnDate: '2024-11-15' });
    expect(inForce([undated]).slice(9)).toEqual([null, 1, 1]);
    expect(inForce([plan('a', { madeDate: 'unknown' })])).toEqual(Array.from({ length: 12 }, () => null));
    expect(inForce([plan('a', { ceasedDate: 'unknown' })])).toEqual(Array.from({ length: 12 }, () => null));
    const many = Array.from({ length: 99 }, (_, at) => plan(`b${at}`, {}));
    expect(inForce([...many, undated])[0]).toBe(99);
  });

  it('says how many plans were made or ceased on a day not known', () => {
    const { leftOut } = loadHistory(
      {
        ...nothing,
        plans: [
          plan('a', { madeDate: 'unknown' }),
          plan('b', { madeDate: 'unknown' }),
          plan('c', { ceasedDate: 'unknown' }),
        ],
      },
      '2025-03-31',
    );
    expect(leftOut).toEqual([
      '1 plan that ceased on a day not known is left out.',
      '2 plans were made on a day not known and count as in force only from a day that shows it.',
    ]);
  });

  it('joins years with a gap between them, in which nothing is known', () => {
    const year = (first: number, requests: MeasureRecords['requests']) =>
      loadHistory({ ...nothing, whole: calendarYear(first), requests }, '2025-03-31');
    const joined = joinLoadHistories([year(2024, []), year(2022, [])]);
    expect(joined.months).toHaveLength(36);
    expect(joined.months.map(({ requests }) => requests).filter((count) => count === null)).toHaveLength(12);
    expect(joinLoadHistories([])).toEqual({ months: [], leftOut: [] });
    expect(joinLoadHistories([year(2024, []), year(2024, null)]).months[0]?.requests).toBe(0);
  });
});

describe('a question of load', () => {
  it('is refused for a number of requests that cannot be', () => {
    const history = { months: [], leftOut: [] };
    for (const requestsPerMonth of [-1, 100_001, Number.NaN]) {
      expect(() =>
        loadIfRequestsChange({ history, asAt: '2025-03-31', months: 12, requestsPerMonth }),
      ).toThrow(expect.objectContaining({ code: 'REQUESTS_OUT_OF_RANGE' }));
    }
  });

  it('has no band for a plan from before its request', () => {
    expect(lagBandOf(-1)).toBeNull();
    expect(lagBandOf(0)).toBe(0);
    expect(lagBandOf(7000)).toBe(16);
  });
});
