import { formatQuantity } from '../format-quantity.ts';
import type { Indicator, JudgedPolarity } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { periodLabel } from '../period-label.ts';

/** A value of the indicator as it is printed. */
export function printed(indicator: Indicator, value: number): string {
  return formatQuantity({ value, unit: indicator.unit }, indicator.decimals);
}

/** The opening of every reason: the figure and what it covers. */
export function figureFor(indicator: Indicator, observation: Observation, value: number): string {
  return `The figure for ${periodLabel(observation.period)} is ${printed(indicator, value)}`;
}

/** A level as a bound in the direction that is better. */
export function orBetter(polarity: JudgedPolarity): string {
  return polarity === 'higher-is-better' ? 'or more' : 'or less';
}
