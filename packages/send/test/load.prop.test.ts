import { monthPeriod, roundTo } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastLoad, joinLoadHistories, lagBands, loadHistory, loadIfRequestsChange } from '../src/load.ts';
import type { Estimate, LoadHistory, LoadMonth, PathMonth } from '../src/load.ts';
import { plansCeased, plansIssued, primaryNeeds, requestsReceived } from '../src/measures.ts';
import { measureRecords } from './measure-records.ts';

const count = fc.integer({ min: 0, max: 90 });
const month = fc.record({
  requests: fc.option(count, { freq: 9 }),
  decisions: fc.option(fc.record({ assess: count, refuse: count, withdrawn: count }), { freq: 9 }),
  outcomes: fc.option(fc.record({ issue: count, refuse: count, withdrawn: count }), { freq: 9 }),
  lags: fc.option(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: lagBands.length, maxLength: lagBands.length }),
    { freq: 9 },
  ),
  ceased: fc.option(count, { freq: 9 }),
  inForce: fc.option(fc.integer({ min: 0, max: 4000 }), { freq: 9 }),
});
const history: fc.Arbitrary<LoadHistory> = fc.array(month, { maxLength: 40 }).map((months) => ({
  leftOut: [],
  months: months.map((each, at): LoadMonth => ({
    ...each,
    month: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  })),
}));
const question = fc.record({
  history,
  asAt: fc.constantFrom('2023-04-30', '2023-05-01', '2024-02-29'),
  months: fc.integer({ min: 1, max: 24 }),
});
const aMonth = fc.integer({ min: 0, max: 400 });

describe('a change of requests', () => {
  it('that is none gives the baseline exactly', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { usualRequests } = loadIfRequestsChange({ ...asked, requestsPerMonth: null });
        const { baseline, changed } = loadIfRequestsChange({ ...asked, requestsPerMonth: usualRequests });
        expect(changed).toEqual(baseline);
      }),
    );
  });

  it('to fewer never gives more plans, issued or in force', () => {
    fc.assert(
      fc.property(question, aMonth, aMonth, (asked, one, other) => {
        const fewer = loadIfRequestsChange({ ...asked, requestsPerMonth: Math.min(one, other) });
        const more = loadIfRequestsChange({ ...asked, requestsPerMonth: Math.max(one, other) });
        fewer.changed?.forEach((each, at) => {
          const against = more.changed?.[at] as PathMonth;
          expect(each.plansIssued.value).toBeLessThanOrEqual(against.plansIssued.value);
          expect(each.plansInForce?.value ?? 0).toBeLessThanOrEqual(against.plansInForce?.value ?? 0);
          expect(each.ofRequestsBefore).toBe(against.ofRequestsBefore);
        });
      }),
    );
  });

  it('gives parts that sum, nothing below zero, no number without an interval or a reason', () => {
    fc.assert(
      fc.property(question, aMonth, (asked, requestsPerMonth) => {
        const told = loadIfRequestsChange({ ...asked, requestsPerMonth });
        expect(told.baseline === null).toBe(told.changed === null);
        if (told.baseline === null) expect(told.reasons).not.toEqual([]);
        for (const path of [told.baseline ?? [], told.changed ?? []]) {
          path.forEach((each, at) => {
            const { ofRequestsBefore, ofRequestsSince, plansIssued, plansCeased, plansInForce } = each;
            expect(roundTo(ofRequestsBefore + ofRequestsSince, 1)).toBe(plansIssued.value);
            expect(Math.min(ofRequestsBefore, ofRequestsSince, plansCeased ?? 0)).toBeGreaterThanOrEqual(0);
            const before = path[at - 1]?.plansInForce?.value;
            if (before !== undefined && plansCeased !== null) {
              expect(plansInForce?.value).toBe(roundTo(before + plansIssued.value - plansCeased, 1));
            }
            for (const estimate of [plansIssued, plansInForce]) {
              if (estimate === null) expect(told.reasons).not.toEqual([]);
              else holds(estimate, told.reasons);
            }
          });
        }
      }),
    );
  });
});

describe('a forecast of load', () => {
  it('has nothing below zero, and no number without an interval or a reason', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { series } = forecastLoad(asked);
        for (const { months, remarks } of Object.values(series)) {
          expect([0, asked.months]).toContain(months.length);
          expect(remarks).not.toEqual([]);
          months.forEach((each) => holds(each, remarks));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the history of load', () => {
  it('counts as the measures of the same records do', () => {
    fc.assert(
      fc.property(measureRecords, (records) => {
        const asAt = '2025-06-30';
        for (const each of loadHistory(records, asAt).months) {
          const asked = { records, period: monthPeriod(each.month), asAt };
          expect(each.requests).toBe(requestsReceived.compute(asked)[0]?.value);
          expect(each.outcomes?.issue).toBe(plansIssued.compute(asked)[0]?.value);
          expect(each.ceased).toBe(plansCeased.compute(asked)[0]?.denominator);
          if (each.inForce !== null) expect(each.inForce).toBe(primaryNeeds.compute(asked)[0]?.denominator);
          const lags = each.lags?.reduce((sum, plans) => sum + plans, 0) ?? 0;
          expect(lags).toBeLessThanOrEqual(each.outcomes?.issue ?? 0);
        }
      }),
    );
  });

  it('takes each month as the first that tells it, and is the same joined with itself', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        expect(joinLoadHistories([one, one]).months).toEqual(one.months);
        expect(joinLoadHistories([one, other]).months.slice(0, one.months.length)).toEqual(one.months);
      }),
    );
  });
});

function holds({ value, lower, upper }: Estimate, reasons: readonly string[]): void {
  expect(value).toBeGreaterThanOrEqual(0);
  if (lower === null || upper === null) {
    expect([lower, upper]).toEqual([null, null]);
    expect(reasons.some((reason) => reason.startsWith('No interval'))).toBe(true);
    return;
  }
  expect(lower).toBeGreaterThanOrEqual(0);
  expect(lower).toBeLessThanOrEqual(value);
  expect(upper).toBeGreaterThanOrEqual(value);
  expect(Number.isFinite(upper)).toBe(true);
}
