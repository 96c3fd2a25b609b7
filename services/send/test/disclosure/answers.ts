import type { FiguresHouse } from '../figures/figures-house.ts';

/** One figure as whoever asks sees it. */
export interface SeenFigure {
  readonly period: { readonly startDate: string; readonly endDate: string };
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
  readonly leftOut: readonly unknown[];
  readonly records: unknown;
}

/** One part of a measure as whoever asks sees it. */
export interface SeenSeries {
  readonly definition: { readonly id: string; readonly unit: string };
  readonly part: string | null;
  readonly protection: string;
  readonly figures: readonly SeenFigure[];
}

/** Counts of a row of the due list. */
export interface SeenCounts {
  readonly late: number;
  readonly within: readonly { readonly weeks: number; readonly count: number }[];
  readonly later: number;
  readonly unknown: number;
  readonly total: number;
}

/** One row of the due list. */
export interface SeenRow {
  readonly clock: { readonly id: string };
  readonly team: string | null;
  readonly adviceFrom: string | null;
  readonly owed: SeenCounts;
  readonly excused: SeenCounts;
  readonly unknownBecause: readonly unknown[];
}

type As = Parameters<FiguresHouse['area']>[0];

const figures = `definition { id unit } part protection figures { period { startDate endDate } value numerator denominator reason discrepancy reported { value }
  leftOut { count because } records(first: 1) { totalCount } }`;
const counts = `late within { weeks count } later unknown total`;

const path = `requests plansIssued { value lower upper } ofRequestsBefore ofRequestsSince plansCeased plansInForce { value lower upper }`;
const load = `asOf protection leftOut intervalPercent known { startDate endDate } series { counts why meanErrorPercent remarks method heldOut knownMonths calendarEffects months { estimate { value lower upper } } }
  change { usualRequests shares { value numerator denominator reason } lag { plans medianWeeks bands { fromWeek toWeek plans } }
    baseline { ${path} } changed { ${path} } assumptions reasons }`;

/** Everything about children that somebody can ask of an area, as at a day. */
export const everything = (asOf: string, from = '2024-01-01', until = '2025-01-31') =>
  ['MONTH', 'QUARTER', 'YEAR']
    .map(
      (by) =>
        `by${by}: sendMeasures(by: ${by}, from: "${from}", until: "${until}", asOf: "${asOf}") { ${figures} }`,
    )
    .concat(
      `dueList(asOf: "${asOf}") { asOf knownUntilDate plansUntilDate protection leftOut { count because } cases(first: 1) { totalCount }
         rows { clock { id } team adviceFrom owed { ${counts} } excused { ${counts} } unknownBecause { because count } } }`,
      `sendLoad(asOf: "${asOf}", months: 6, requestsPerMonth: 4) { ${load} }`,
      `sendReturns(asOf: "${asOf}") { id authority madeUp layoutYear fromDate untilDate censusDate knownDate importedAt counts undoneDate undoneBecause erasedDate records { module count } }`,
    );

/** The answers to everything, each asked for by itself, as the limits of a request want it. */
export async function askEverything(
  house: FiguresHouse,
  as: As,
  asOf: string,
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const field of everything(asOf)) {
    const { area, errors } = await house.area(as, field);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    Object.assign(answers, area);
  }
  return answers;
}

/** Measures of an area, for somebody. */
export async function askMeasures(house: FiguresHouse, as: As, args: string): Promise<readonly SeenSeries[]> {
  const { area, errors } = await house.area(as, `sendMeasures(${args}) { ${figures} }`);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return area.sendMeasures as readonly SeenSeries[];
}

/** The rows of the due list of an area, for somebody. */
export async function askDueRows(house: FiguresHouse, as: As, asOf: string): Promise<readonly SeenRow[]> {
  const { area, errors } = await house.area(
    as,
    `dueList(asOf: "${asOf}") { rows { clock { id } team adviceFrom owed { ${counts} } excused { ${counts} } unknownBecause { because count } } }`,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return area.dueList.rows as readonly SeenRow[];
}
