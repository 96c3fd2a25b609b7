import type { Assessment } from './assessment.ts';
import type { Benchmark } from './benchmark.ts';
import { dayLabel } from './day-label.ts';
import type { Indicator } from './indicator.ts';
import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import type { Observation } from './observation.ts';
import { countingObservations } from './observations-as-at.ts';
import { periodLabel } from './period-label.ts';
import { evaluateTarget } from './target/evaluators.ts';

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
  const asOf = isoDate(input.asOf);
  const history = countingObservations(
    input.observations.filter(({ indicatorId }) => indicatorId === indicator.id),
    asOf,
  );
  const observation = history.at(-1);
  const value = observation?.value ?? null;
  const { target, polarity } = indicator;
  if (
    observation !== undefined &&
    value !== null &&
    target !== null &&
    (polarity === 'higher-is-better' || polarity === 'lower-is-better')
  ) {
    return evaluateTarget({ indicator, target, polarity, observation, value, history, benchmarks, asOf });
  }
  const reasons = [
    target === null ? 'The source states no target.' : null,
    polarity === 'not-judged' ? 'It is published without judging which way is better.' : null,
    polarity === 'unknown' ? 'The source does not say which way is better.' : null,
    value === null ? whyNoFigure(indicator, observation, asOf) : null,
  ];
  return { status: 'not-rated', reasons: reasons.filter((reason) => reason !== null) };
}

function whyNoFigure(indicator: Indicator, observation: Observation | undefined, asOf: IsoDate): string {
  if (observation !== undefined) {
    const { absence, period } = observation;
    const why = absence === null ? 'no reason is recorded.' : `${absence.reason}. ${absence.message}`;
    return `There is no figure for ${periodLabel(period)}: ${why}`;
  }
  return indicator.collectedFromDate !== null && asOf < indicator.collectedFromDate
    ? `It is not collected before ${dayLabel(indicator.collectedFromDate)}.`
    : `No figure is recorded by ${dayLabel(asOf)}.`;
}
