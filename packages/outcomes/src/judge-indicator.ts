import type { Assessment } from './assessment.ts';
import type { Benchmark } from './benchmark.ts';
import { dayLabel } from './day-label.ts';
import type { Indicator } from './indicator.ts';
import type { IsoDate } from './iso-date.ts';
import type { Observation } from './observation.ts';
import { countingObservations } from './observations-as-at.ts';
import { periodLabel } from './period-label.ts';
import { evaluateTarget } from './target/evaluators.ts';

/**
 * The verdict on an indicator from its own observations and benchmarks, whatever their order. The one place where it is decided
 * that there is no colour without a figure, a target or a polarity.
 */
export function judgeIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  benchmarks: readonly Benchmark[],
  asOf: IsoDate,
): Assessment {
  const history = countingObservations(observations, asOf);
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

function whyNoFigure(
  { collectedFromDate }: Indicator,
  observation: Observation | undefined,
  asOf: IsoDate,
): string {
  if (observation !== undefined) {
    const { absence, period } = observation;
    const why = absence === null ? 'no reason is recorded.' : `${absence.reason}. ${absence.message}`;
    return `There is no figure for ${periodLabel(period)}: ${why}`;
  }
  if (collectedFromDate === null) return `No figure is recorded by ${dayLabel(asOf)}.`;
  return asOf < collectedFromDate
    ? `It is not collected before ${dayLabel(collectedFromDate)}.`
    : `No figure is recorded by ${dayLabel(asOf)}; it is collected from ${dayLabel(collectedFromDate)}.`;
}
