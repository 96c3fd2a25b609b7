import type { Observation } from '../observation.ts';
import { yearContaining } from '../period-of.ts';
import type { Period } from '../period.ts';
import type { Unit } from '../quantity.ts';
import type { Target } from '../target.ts';
import { runningTotal } from './running-total.ts';
import type { RunningTotal } from './running-total.ts';

/** Units whose parts of a year add up to the year. */
const additive: ReadonlySet<Unit> = new Set(['count', 'pence']);

/** A kind of year a total is built up over. */
type YearKind = Extract<Target, { readonly kind: 'cumulative-in-year' }>['yearKind'];

/** The year the newest observation ends in. */
export function yearOfNewest(history: readonly Observation[], yearKind: YearKind): Period {
  return yearContaining(yearKind, (history.at(-1) as Observation).period.endDate);
}

/**
 * The total of the year the newest observation ends in, as far as it reaches.
 *
 * @param history - observations that count, earliest period first; the last has a value.
 */
export function cumulativeTotal(
  history: readonly Observation[],
  unit: Unit,
  yearKind: YearKind,
): RunningTotal {
  return runningTotal(history, yearOfNewest(history, yearKind), additive.has(unit));
}
