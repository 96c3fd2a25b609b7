import type { Assessment } from './assessment.ts';
import type { Benchmark } from './benchmark.ts';
import type { Indicator } from './indicator.ts';
import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import { judgeIndicator } from './judge-indicator.ts';
import type { Observation } from './observation.ts';

/** Everything one area has on record, for many indicators at once. */
export interface IndicatorsAssessmentInput {
  readonly indicators: readonly Indicator[];
  /** Those of indicators that are not given are ignored. */
  readonly observations: readonly Observation[];
  readonly benchmarks?: readonly Benchmark[] | undefined;
  /** The day it is read at; what became known later is not looked at. */
  readonly asOf: IsoDate;
}

/**
 * How every indicator stands, by its id and in the order given: the same verdicts and reasons as `assessIndicator` one by one. What is on
 * record is sorted out once, so use it where there is more than a handful; `traceThread` takes the answer as it is.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 *
 * @example
 * assessIndicators({ indicators: [], observations: [], asOf: '2022-08-31' }).size; // => 0
 */
export function assessIndicators(input: IndicatorsAssessmentInput): ReadonlyMap<string, Assessment> {
  const asOf = isoDate(input.asOf);
  const observations = byIndicator(input.observations);
  const benchmarks = byIndicator(input.benchmarks ?? []);
  return new Map(
    input.indicators.map((indicator) => [
      indicator.id,
      judgeIndicator(
        indicator,
        observations.get(indicator.id) ?? [],
        benchmarks.get(indicator.id) ?? [],
        asOf,
      ),
    ]),
  );
}

function byIndicator<Item extends { readonly indicatorId: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const sorted = new Map<string, Item[]>();
  for (const item of items) {
    const own = sorted.get(item.indicatorId);
    if (own === undefined) sorted.set(item.indicatorId, [item]);
    else own.push(item);
  }
  return sorted;
}
