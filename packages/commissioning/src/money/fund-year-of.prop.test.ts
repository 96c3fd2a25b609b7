import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleGovernance as governance } from '../../test/sample-governance.ts';
import { sampleBudget, sampleFund } from '../../test/sample-pooled-fund.ts';
import { fundActualId, type FundActual } from './fund-actual.ts';
import { monthsOfYear } from './fund-months.ts';
import { fundYearsOfArea } from './fund-years-of-area.ts';
import { fundingView } from './funding-view.ts';
import type { Contribution, PooledFund } from './pooled-fund.ts';
import { spendingBy, type SpendingCut } from './spending-by.ts';

const months = monthsOfYear(2026).map(({ month }) => month);
const pence = fc.integer({ min: -5_000_000, max: 50_000_000 });
const share = fc.integer({ min: 0, max: 10_000 });

/** Shares of two partners, that change once within the year or not at all. */
const contributions: fc.Arbitrary<readonly Contribution[]> = fc
  .tuple(share, share, fc.constantFrom(null, '2026-07-01', '2027-01-01'))
  .map(([before, after, from]) => {
    const pair = (hundredths: number, startDate: string | null, endDate: string | null) => [
      { organisationId: 'icb', sharePercent: hundredths / 100, startDate, endDate },
      { organisationId: 'council', sharePercent: (10_000 - hundredths) / 100, startDate, endDate },
    ];
    if (from === null) return pair(before, null, null);
    const last = from === '2026-07-01' ? '2026-06-30' : '2026-12-31';
    return [...pair(before, null, last), ...pair(after, from, null)];
  });

const funds: fc.Arbitrary<readonly PooledFund[]> = fc
  .array(fc.tuple(contributions, fc.option(pence.map(Math.abs))), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(([shares, amountPence], index) => ({
      ...sampleFund,
      id: `fund-${index}`,
      contributions: shares,
      budgets: [{ ...sampleBudget, amountPence, byLine: [] }],
    })),
  );

const area = funds.chain((all) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...all.map(({ id }) => id)),
        fc.constantFrom('advice', 'outreach'),
        fc.constantFrom(...months),
        pence,
      ),
      { maxLength: 60 },
    )
    .map((spent) => {
      const actuals = new Map<string, FundActual>();
      for (const [fundId, lineId, month, amountPence] of spent) {
        const id = fundActualId({ fundId, lineId, month });
        actuals.set(id, { id, fundId, lineId, month, amountPence, note: null });
      }
      return { funds: all, actuals: [...actuals.values()] };
    }),
);

const asOf = fc.constantFrom('2026-03-31', '2026-07-31', '2026-12-15', '2027-03-31');
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const yearsOf = (given: { funds: readonly PooledFund[]; actuals: readonly FundActual[] }, day: string) =>
  fundYearsOfArea({ ...given, startYear: 2026, asOf: day, governance });

describe('a year of funds', () => {
  it('has the same sum however it is cut, and that is what was recorded', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), asOf, (given, day) => {
        const areas = given.map((each, index) => ({ areaCode: `area-${index}`, years: yearsOf(each, day) }));
        const recorded = sum(given.flatMap(({ actuals }) => actuals.map(({ amountPence }) => amountPence)));
        for (const cut of ['area', 'fund', 'line', 'month', 'organisation'] satisfies SpendingCut[])
          expect(sum(spendingBy(areas, cut).map(({ amountPence }) => amountPence))).toBe(recorded);
      }),
    );
  });

  it('has lines, months and organisations that sum to what was spent so far', () => {
    fc.assert(
      fc.property(area, asOf, (given, day) => {
        for (const { toDatePence, lines, months: of, toDateByOrganisation } of yearsOf(given, day)) {
          for (const parts of [
            lines.map((line) => line.toDatePence),
            of.map(({ amountPence }) => amountPence),
            toDateByOrganisation.map(({ amountPence }) => amountPence),
          ])
            expect(sum(parts.map((part) => part ?? 0))).toBe(toDatePence ?? 0);
        }
      }),
    );
  });

  it('has budgets and variances by organisation that sum to the whole', () => {
    fc.assert(
      fc.property(area, asOf, (given, day) => {
        for (const { budgetPence, budgetByOrganisation, variance, forecast } of yearsOf(given, day)) {
          expect(sum(budgetByOrganisation.map(({ amountPence }) => amountPence ?? 0))).toBe(budgetPence ?? 0);
          expect(sum(variance.byOrganisation.map(({ amountPence }) => amountPence ?? 0))).toBe(
            variance.amountPence ?? 0,
          );
          if (variance.amountPence !== null)
            expect(variance.amountPence).toBe(forecast.amountPence! - budgetPence!);
        }
      }),
    );
  });

  it('lets each organisation bear its exact share so far to within a penny, where shares do not change', () => {
    fc.assert(
      fc.property(area, (given) => {
        for (const [index, { toDatePence, toDateByOrganisation }] of yearsOf(given, '2027-03-31').entries()) {
          const { contributions: shares } = given.funds[index]!;
          if (shares.length > 2 || toDatePence === null) continue;
          for (const { organisationId, amountPence } of toDateByOrganisation) {
            const percent = shares.find((each) => each.organisationId === organisationId)!.sharePercent;
            expect(Math.abs(amountPence! - (toDatePence * percent) / 100)).toBeLessThan(1);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which actuals stand', () => {
    const shuffled = area.chain(({ funds: all, actuals }) =>
      fc.shuffledSubarray([...actuals], { minLength: actuals.length, maxLength: actuals.length }).map(
        (others) =>
          [
            { funds: all, actuals },
            { funds: all, actuals: others },
          ] as const,
      ),
    );
    fc.assert(
      fc.property(shuffled, asOf, ([one, other], day) => {
        expect(yearsOf(other, day)).toEqual(yearsOf(one, day));
      }),
    );
  });

  it('shows the same totals of all money by kind, organisation and year', () => {
    const streams = fc.array(
      fc.record({ budgetPence: fc.option(pence.map(Math.abs)), spentPence: fc.option(pence) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(area, streams, asOf, (given, years, day) => {
        const view = fundingView({
          streams: years.map((year, index) => ({
            ...{ id: `stream-${index}`, title: 'A stream', kind: 'grant', organisationId: 'council' },
            ...{ description: null, startDate: null, endDate: null, serviceIds: [], intentionIds: [] },
            years: [{ startYear: 2026, ...year, source: sampleFund.source }],
            source: sampleFund.source,
          })),
          fundYears: yearsOf(given, day),
          startYears: [2026],
          asOf: day,
          governance,
        });
        for (const field of ['budgetPence', 'spentPence'] as const)
          for (const totals of [view.byKind, view.byOrganisation, view.byYear])
            expect(sum(totals.map((total) => total[field] ?? 0))).toBe(view.whole[field] ?? 0);
      }),
    );
  });
});
