import type { Assessment } from './assessment.ts';
import type { Benchmark } from './benchmark.ts';
import type { Indicator } from './indicator.ts';
import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import type { Observation } from './observation.ts';
import { judgeIndicator } from './judge-indicator.ts';

/** What an assessment looks at. Observations and benchmarks of other indicators are ignored. */
export interface IndicatorAssessmentInput {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly benchmarks?: readonly Benchmark[] | undefined;
  /** The day it is read at; what became known later is not looked at. */
  readonly asOf: IsoDate;
}

/**
 * How an indicator stands against its target as at a day, with the reasons. Figures are rounded to the printed decimals
 * before any comparison and equality is met; without a figure, a target or a polarity there is no rating, and every reason why is given.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 *
 * @example
 * const indicator = { id: 'a', polarity: 'unknown', target: null, collectedFromDate: null };
 * assessIndicator({ indicator, observations: [], asOf: '2022-08-31' }).reasons.at(-1); // => 'No figure is recorded by 31 August 2022.'
 */
export function assessIndicator(input: IndicatorAssessmentInput): Assessment {
  const { indicator, benchmarks = [] } = input;
  const own = ({ indicatorId }: { readonly indicatorId: string }): boolean => indicatorId === indicator.id;
  return judgeIndicator(
    indicator,
    input.observations.filter(own),
    benchmarks.filter(own),
    isoDate(input.asOf),
  );
}
