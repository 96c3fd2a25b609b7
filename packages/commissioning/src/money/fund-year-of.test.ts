import { describe, expect, it } from 'vitest';
import { sampleGovernance as governance } from '../../test/sample-governance.ts';
import { sampleBudget, sampleFund } from '../../test/sample-pooled-fund.ts';
import cases from './fund-year.cases.json' with { type: 'json' };
import { fundActualId, type FundActual } from './fund-actual.ts';
import { fundYearOf, type FundYearInput } from './fund-year-of.ts';
import { monthsOfYear } from './fund-months.ts';
import type { PooledFund } from './pooled-fund.ts';

const months = monthsOfYear(2026).map(({ month }) => month);

const actual = (lineId: string | null, month: string, amountPence: number): FundActual => {
  const of = { fundId: sampleFund.id, lineId, month };
  return { id: fundActualId(of), ...of, amountPence, note: null };
};

const actualsOf = (spent: Readonly<Record<string, readonly (number | null)[]>>): readonly FundActual[] =>
  Object.entries(spent).flatMap(([lineId, amounts]) =>
    amounts.flatMap((amount, place) => (amount === null ? [] : [actual(lineId, months[place]!, amount)])),
  );

const year = (changes: Partial<FundYearInput> = {}) =>
  fundYearOf({
    ...{ fund: sampleFund, actuals: [], startYear: 2026, asOf: '2026-09-30', governance },
    ...changes,
  });

const byId = (amounts: readonly { organisationId: string | null; amountPence: number | null }[]) =>
  Object.fromEntries(amounts.map(({ organisationId, amountPence }) => [organisationId, amountPence]));

/** The fund without lines, changed. */
const plain = (changes: Partial<PooledFund> = {}): PooledFund => ({
  ...sampleFund,
  lines: [],
  budgets: [{ ...sampleBudget, amountPence: 1200, byLine: [] }],
  ...changes,
});
const flat = (...amounts: readonly number[]) =>
  amounts.map((amount, place) => actual(null, months[place]!, amount));

describe('fundYearOf', () => {
  it.each(cases)('$what', ({ asOf, spent, ...expected }) => {
    const found = year({ asOf, actuals: actualsOf(spent) });
    expect({
      toDate: found.toDatePence,
      missing: found.missing.map(({ month, lineId }) => `${month} ${lineId}`),
      forecast: found.forecast.amountPence,
      variance: found.variance.amountPence,
      varianceByOrganisation: byId(found.variance.byOrganisation),
      toDateByOrganisation: byId(found.toDateByOrganisation),
    }).toEqual({ ...expected, what: undefined });
  });

  it('says of each line what it spent, what is missing and how it stands', () => {
    const { lines } = year({
      actuals: actualsOf({ advice: [750_000], outreach: [null, 260_000] }),
      asOf: '2026-05-31',
    });
    expect(lines).toEqual([
      {
        lineId: 'advice',
        budgetPence: 9_000_000,
        toDatePence: 750_000,
        missingMonths: ['2026-05'],
        forecastPence: 9_000_000,
        variancePence: 0,
      },
      {
        lineId: 'outreach',
        budgetPence: 3_000_000,
        toDatePence: 260_000,
        missingMonths: ['2026-04'],
        forecastPence: 3_120_000,
        variancePence: 120_000,
      },
    ]);
  });

  it('says of each month what is known and which lines are missing', () => {
    const found = year({ actuals: actualsOf({ advice: [5] }), asOf: '2026-05-31' });
    expect(found.months.slice(0, 3)).toEqual([
      { month: '2026-04', amountPence: 5, missingLineIds: ['outreach'] },
      { month: '2026-05', amountPence: null, missingLineIds: ['advice', 'outreach'] },
      { month: '2026-06', amountPence: null, missingLineIds: [] },
    ]);
    expect(found.forecast.why).toBe('Of at least one line no month is known yet.');
    expect(found.variance).toMatchObject({ amountPence: null, why: found.forecast.why });
  });

  it('splits the budget by who bears it', () => {
    expect(byId(year().budgetByOrganisation)).toEqual({ icb: 4_200_000, council: 7_800_000 });
  });

  it('tells no variance of a budget that is not published', () => {
    const found = year({
      fund: { ...sampleFund, budgets: [] },
      actuals: actualsOf({ advice: [1], outreach: [1] }),
    });
    expect(found.variance).toEqual({
      amountPence: null,
      why: 'Its budget is not published.',
      byOrganisation: [
        { organisationId: 'icb', amountPence: null },
        { organisationId: 'council', amountPence: null },
      ],
    });
    expect(found.budgetPence).toBeNull();
    expect(found.budgetByOrganisation).toEqual(found.variance.byOrganisation);
    expect(found.forecast.amountPence).toBe(24);
  });

  it('leaves what is spent with nobody where no share is published', () => {
    const found = year({ fund: plain({ contributions: [] }), actuals: flat(100) });
    expect(found.toDateByOrganisation).toEqual([{ organisationId: null, amountPence: 100 }]);
    expect(found.variance.byOrganisation).toEqual([{ organisationId: null, amountPence: 0 }]);
  });

  it('leaves the share of an organisation that nobody follows with nobody, from its last day', () => {
    const contributions = ['charity', 'council'].map((organisationId) => ({
      ...{ organisationId, sharePercent: 50, startDate: null, endDate: null },
    }));
    const found = year({ fund: plain({ contributions }), actuals: flat(10, 10, 10, 10), asOf: '2026-07-31' });
    expect(byId(found.toDateByOrganisation)).toEqual({ charity: 15, council: 20, null: 5 });
  });

  it('bears each month by the shares in force in it', () => {
    const share = (organisationId: string, sharePercent: number, from: string | null, to: string | null) => ({
      ...{ organisationId, sharePercent, startDate: from, endDate: to },
    });
    const contributions = [
      share('icb', 100, null, '2026-06-30'),
      share('icb', 50, '2026-07-01', null),
      share('council', 50, '2026-07-01', null),
    ];
    const found = year({
      fund: plain({ contributions }),
      actuals: flat(200, 200, 200, 200),
      asOf: '2026-07-31',
    });
    expect(byId(found.budgetByOrganisation)).toEqual({ icb: 300 + 450, council: 450 });
    expect(byId(found.toDateByOrganisation)).toEqual({ icb: 700, council: 100 });
    expect(found.variance.amountPence).toBe(1200);
    expect(byId(found.variance.byOrganisation)).toEqual({ icb: 300 + 450, council: 450 });
  });

  it('expects nothing of the months before a fund begins, and spreads its budget over the others', () => {
    const fund = plain({ startDate: '2026-10-15' });
    const found = year({ fund, actuals: [actual(null, '2026-10', 150)], asOf: '2026-11-30' });
    expect(found.months.map(({ month }) => month)).toEqual(months.slice(6));
    expect(found.missing).toEqual([{ month: '2026-11', lineId: null }]);
    expect(found.forecast.amountPence).toBe(900);
    expect(found.variance.amountPence).toBe(-300);
  });

  it('has nothing to tell of a year in which the fund did not stand', () => {
    const found = year({ fund: plain({ endDate: '2026-03-31' }) });
    expect(found).toMatchObject({
      months: [],
      missing: [],
      toDatePence: null,
      forecast: { amountPence: null },
    });
    expect(found.forecast.why).toBe('No month is known yet.');
  });

  it('counts what was recorded of a line that the fund does not list, and expects no more of it', () => {
    const found = year({
      actuals: [...actualsOf({ advice: [750_000], outreach: [250_000] }), actual('old-line', '2026-04', 77)],
      asOf: '2026-04-30',
    });
    expect(found.toDatePence).toBe(1_000_077);
    expect(found.forecast.amountPence).toBe(12_000_077);
    expect(found.lines[2]).toEqual({
      lineId: 'old-line',
      budgetPence: null,
      toDatePence: 77,
      missingMonths: [],
      forecastPence: 77,
      variancePence: null,
    });
  });

  it('knows the lines of a fund whose budget is not published, and no budget of theirs', () => {
    const { lines } = year({ fund: plain({ budgets: [] }), actuals: flat(5) });
    expect(lines).toMatchObject([{ lineId: null, budgetPence: null, toDatePence: 5, variancePence: null }]);
  });

  it('passes over what is of another fund or another year', () => {
    const others = [{ ...actual('advice', '2026-04', 5), fundId: 'other' }, actual('advice', '2025-04', 5)];
    expect(year({ actuals: others }).toDatePence).toBeNull();
  });

  describe('where a profile is agreed', () => {
    const profile = [20, 20, 20, 20, 20, 0, 0, 0, 0, 0, 0, 0];
    const profiled = plain({ budgets: [{ ...sampleBudget, amountPence: 1000, byLine: [], profile }] });

    it('forecasts by it beside the straight line, and both say what they are', () => {
      const found = year({ fund: profiled, actuals: flat(220, 220), asOf: '2026-05-31' });
      expect(found.forecast).toEqual({ method: 'straight-line', amountPence: 2640, why: null });
      expect(found.forecastByProfile).toEqual({ method: 'profile', amountPence: 1100, why: null });
    });

    it('forecasts nothing where it expects no spending in the months that are known', () => {
      const found = year({ fund: profiled, actuals: [actual(null, '2026-12', 5)], asOf: '2026-12-31' });
      expect(found.forecastByProfile).toMatchObject({ amountPence: null });
      expect(found.forecastByProfile?.why).toContain('no month is known');
    });

    it('is what was spent once all it expects is known', () => {
      const found = year({ fund: profiled, actuals: flat(1, 2, 3, 4, 5), asOf: '2026-08-31' });
      expect(found.forecastByProfile?.amountPence).toBe(15);
    });

    it('spreads the budget evenly where the fund stands for a part of the year', () => {
      const fund = { ...profiled, startDate: '2026-10-01' };
      expect(year({ fund }).budgetByOrganisation.map(({ amountPence }) => amountPence)).toEqual([350, 650]);
    });
  });
});
