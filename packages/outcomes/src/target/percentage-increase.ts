import { formatNumber } from '../format-quantity.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { assessToward } from './toward-level.ts';

/** A relative change on the baseline, in percent of it: +20 on a baseline of 50 wants 60. A fall is a negative percentage. */
export const evaluatePercentageIncrease: Evaluator<'percentage-increase'> = (evaluation) => {
  const { indicator, target } = evaluation;
  const baseline = indicator.baseline;
  if (baseline === null || baseline.value === null) {
    return assessment('not-rated', 'No baseline figure is recorded to measure the change from.');
  }
  if (baseline.value === 0) {
    return assessment('not-rated', 'The baseline is zero, and a percentage of zero says nothing.');
  }
  const verdict = assessToward(evaluation, {
    baselineValue: baseline.value,
    baselineDate: baseline.date,
    level: baseline.value * (1 + target.byPercent / 100),
    byDate: target.byDate,
  });
  const change = `${target.byPercent < 0 ? '−' : '+'}${formatNumber(Math.abs(target.byPercent), Number.isInteger(target.byPercent) ? 0 : 1)}%`;
  return { ...verdict, reasons: [...verdict.reasons, `The level wanted is the baseline ${change}.`] };
};
