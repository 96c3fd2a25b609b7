import type { Governance } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { FundActual } from './fund-actual.ts';
import { budgetByMonth } from './budget-by-month.ts';
import { fundCells, type MonthAndLine } from './fund-cells.ts';
import { monthsOfYear, standsIn, type FundMonthSpan } from './fund-months.ts';
import type { FundForecast, FundVariance, FundYear, OrganisationAmount } from './fund-year.ts';
import { lineFacts } from './line-facts.ts';
import { lineForecast, type LineForecast } from './line-year.ts';
import type { PooledFund } from './pooled-fund.ts';
import { profileForecast } from './profile-forecast.ts';
import { splitByTerms, termsByMonth, type ShareTerm } from './shares-by-month.ts';

/** What a fund is rolled up from. */
export interface FundYearInput {
  readonly fund: PooledFund;
  /** One for each line and month; those of other funds and years are passed over. */
  readonly actuals: readonly FundActual[];
  /** The calendar year in which the financial year starts. */
  readonly startYear: number;
  /** Months that are over by then are expected to be known. */
  readonly asOf: IsoDate;
  readonly governance: Governance;
}

/**
 * Rolls a fund up over a financial year: what was spent so far, what the year will have cost, and how that stands against the budget,
 * by month, line and organisation. All of it is to the penny and adds up however it is cut. What is missing is named, never 0.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `NOT_WHOLE_PENCE`.
 */
export function fundYearOf({ fund, actuals, startYear, asOf, governance }: FundYearInput): FundYear {
  const own = actuals.filter(({ fundId }) => fundId === fund.id);
  const year = monthsOfYear(startYear);
  const spentIn = new Set(own.map(({ month }) => month));
  const months = year.filter((each) => spentIn.has(each.month) || standsIn(fund, each));
  const budget = fund.budgets.find((each) => each.startYear === startYear);
  const budgetPence = budget?.amountPence ?? null;
  const facts = lineFacts(fund, budget, own, new Set(months.map(({ month }) => month)));
  const forecasts = facts.map((line) => lineForecast(line, months, asOf));
  const lines = forecasts.map(({ line }) => line);
  const terms = termsByMonth(fund, governance, months);

  const entries = months.flatMap(({ month }) =>
    facts.flatMap(({ lineId, known }): readonly MonthAndLine[] => {
      const amountPence = known.get(month);
      return amountPence === undefined ? [] : [{ month, lineId, amountPence, term: terms.get(month)! }];
    }),
  );
  const cells = fundCells(entries);
  const forecast = straightLine(forecasts);
  const planned = budgetPence === null ? null : budgetByMonth(budgetPence, budget?.profile ?? null, months);
  const organisations = [...new Set([...terms.values()].flatMap(({ shares }) => shares))];
  const nothing = [...new Set(organisations.map(({ organisationId }) => organisationId))].map(
    (organisationId) => ({ organisationId, amountPence: null }),
  );
  return {
    fundId: fund.id,
    startYear,
    asOf,
    budgetPence,
    budgetByOrganisation: planned === null ? nothing : amountsOf(splitByTerms(perTerm(planned, terms))),
    months: months.map(({ month }) => {
      const amounts = facts.flatMap(({ known }) => known.get(month) ?? []);
      return {
        month,
        amountPence: amounts.length === 0 ? null : sumOf(amounts),
        missingLineIds: lines.flatMap(({ lineId, missingMonths }) =>
          missingMonths.includes(month) ? [lineId] : [],
        ),
      };
    }),
    lines,
    toDatePence: entries.length === 0 ? null : sumOf(entries.map(({ amountPence }) => amountPence)),
    toDateByOrganisation: entries.length === 0 ? nothing : amountsOf(byOrganisation(cells)),
    missing: months.flatMap(({ month }) =>
      lines.flatMap(({ lineId, missingMonths }) =>
        missingMonths.includes(month) ? [{ month, lineId }] : [],
      ),
    ),
    forecast,
    forecastByProfile:
      budget === undefined || budget.profile === null ? null : profileForecast(budget.profile, facts, months),
    variance: varianceOf({ forecast, forecasts, planned, budgetPence, months, terms, nothing }),
    cells,
  };
}

function straightLine(forecasts: readonly LineForecast[]): FundForecast {
  const amounts = forecasts.map(({ line }) => line.forecastPence);
  if (!amounts.includes(null))
    return { method: 'straight-line', amountPence: sumOf(amounts as number[]), why: null };
  const why = amounts.length === 1 ? 'No month is known yet.' : 'Of at least one line no month is known yet.';
  return { method: 'straight-line', amountPence: null, why };
}

interface VarianceInput {
  readonly forecast: FundForecast;
  readonly forecasts: readonly LineForecast[];
  readonly planned: ReadonlyMap<string, number> | null;
  readonly budgetPence: number | null;
  readonly months: readonly FundMonthSpan[];
  readonly terms: ReadonlyMap<string, ShareTerm>;
  readonly nothing: readonly OrganisationAmount[];
}

function varianceOf(input: VarianceInput): FundVariance {
  const { forecast, forecasts, planned, budgetPence, months, terms, nothing } = input;
  if (planned === null || budgetPence === null)
    return { amountPence: null, why: 'Its budget is not published.', byOrganisation: nothing };
  if (forecast.amountPence === null) return { amountPence: null, why: forecast.why, byOrganisation: nothing };
  const over = new Map(
    months.map(({ month }) => [
      month,
      sumOf(forecasts.map(({ byMonth }) => byMonth!.get(month) ?? 0)) - planned.get(month)!,
    ]),
  );
  return {
    amountPence: forecast.amountPence - budgetPence,
    why: null,
    byOrganisation: amountsOf(splitByTerms(perTerm(over, terms))),
  };
}

function perTerm(
  amounts: ReadonlyMap<string, number>,
  terms: ReadonlyMap<string, ShareTerm>,
): ReadonlyMap<ShareTerm, number> {
  const sums = new Map<ShareTerm, number>();
  for (const [month, amount] of amounts) {
    const term = terms.get(month)!;
    sums.set(term, (sums.get(term) ?? 0) + amount);
  }
  return sums;
}

function byOrganisation(cells: FundYear['cells']): ReadonlyMap<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const { organisationId, amountPence } of cells)
    sums.set(organisationId, (sums.get(organisationId) ?? 0) + amountPence);
  return sums;
}

function amountsOf(sums: ReadonlyMap<string | null, number>): readonly OrganisationAmount[] {
  return [...sums].map(([organisationId, amountPence]) => ({ organisationId, amountPence }));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
