import type { Method, MethodName } from './method.ts';
import { averagePercentageChange } from './methods/average-percentage-change.ts';
import { dampedTrend } from './methods/damped-trend.ts';
import { exponentialSmoothing } from './methods/exponential-smoothing.ts';
import { holtLinear } from './methods/holt-linear.ts';
import { leastSquares } from './methods/least-squares.ts';
import { noChange } from './methods/no-change.ts';

/** Every method, simplest first: in a tie the earlier one is chosen. */
export const methods: readonly Method[] = Object.freeze([
  noChange,
  averagePercentageChange,
  leastSquares,
  exponentialSmoothing,
  holtLinear,
  dampedTrend,
]);

/**
 * Every method's name, simplest first.
 *
 * @example
 * methodNames[0]; // => 'no-change'
 */
export const methodNames: readonly MethodName[] = Object.freeze(methods.map(({ name }) => name));
