import type { Asking, SufficiencyHouse } from '../figures/sufficiency-house.ts';

/** One figure as whoever asks sees it. */
export interface SeenFigure {
  readonly period: { readonly startDate: string; readonly endDate: string };
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
}

/** One part of a measure as whoever asks sees it. */
export interface SeenSeries {
  readonly definition: { readonly id: string; readonly unit: string };
  readonly part: string | null;
  readonly figures: readonly SeenFigure[];
}

const figures = `definition { id unit } part protection indicatorId figures { period { startDate endDate } value numerator denominator reason
  discrepancy reported { value } leftOut { count because } }`;
const expected = `expected lower upper`;
const years = `years { date period { label } total { ${expected} } placementTypes { id ${expected} } ageBands { id ${expected} }
  costs { placementTypeId nights perWeekPence pence } costPence costIsLeast newPlaces { title placementTypeId places filled }
  need { placementTypeId expected places untoldBecause placesHeld placesAtLeast homesUntold gap gapLower gapUpper gapPenceAYear } }`;

/** Everything about looked-after children that somebody can ask of an area, as at a day. */
export const everything = (asOf: string, from = '2022-04-01', until = '2025-03-31') =>
  ['MONTH', 'QUARTER', 'YEAR']
    .map(
      (by) =>
        `by${by}: lookedAfterMeasures(by: ${by}, from: "${from}", until: "${until}", asOf: "${asOf}") { ${figures} }`,
    )
    .concat(
      `demandForecast(asOf: "${asOf}", prices: [{ placementTypeId: "fostering", perWeekPence: 90000 }]) { asOf protection fromDate
         reference { label } intervalPercent method remarks ${years} backTest { yearsAhead cases meanErrorPercent noChangeErrorPercent coveragePercent }
         scenarios { scenario { id } ${years} differences { rows { placementTypeId children nights pence places } } remarks } }`,
      `lookedAfterReturns(asOf: "${asOf}") { id year fromDate untilDate knownDate countsFromDate authority madeUp importedAt counts undoneDate undoneBecause erasedDate
         records { of count } findings { of count } }`,
    );

/** The answers to everything, each asked for by itself, as the limits of a request want it. */
export async function askEverything(
  house: SufficiencyHouse,
  as: Asking,
  asOf: string,
): Promise<Record<string, any>> {
  const answers: Record<string, unknown> = {};
  for (const field of everything(asOf)) {
    const { area, errors } = await house.area(as, field);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    Object.assign(answers, area);
  }
  return answers;
}

/** Measures of an area, for somebody. */
export async function askMeasures(
  house: SufficiencyHouse,
  as: Asking,
  args: string,
): Promise<readonly SeenSeries[]> {
  const { area, errors } = await house.area(as, `lookedAfterMeasures(${args}) { ${figures} }`);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return area.lookedAfterMeasures as readonly SeenSeries[];
}
