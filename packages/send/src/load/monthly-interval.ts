import { errorsAhead } from '@golden-thread/projection';
import type { MethodName } from '@golden-thread/projection';
import { EIGHTY_PERCENT } from './path-interval.ts';

/** The fewest months a method is shown before it is held against what came. */
const FEWEST_SEEN = 6;

/** The fewest errors so many months ahead that a usual one is told from. */
const FEWEST_ERRORS = 3;

/** The fewest known months in a row that an interval is told from: so many errors one month ahead. */
export const FEWEST_FOR_INTERVAL = FEWEST_SEEN + FEWEST_ERRORS;

/** How many mean absolute errors make one standard error, where errors are normal. */
const STANDARD_PER_USUAL = Math.sqrt(Math.PI / 2);

/** The methods that hold a level: their errors need not grow. */
const LEVELS: ReadonlySet<MethodName> = new Set(['no-change', 'exponential-smoothing']);

/** Errors of a trend grow at least as those of a sum of chances do: with the root of the months ahead. */
const LEAST_OF_TREND = 0.5;

/** Half of what a count is stated to: it is never known better. */
const HALF_UNIT = 0.5;

/**
 * Half of the 80 % interval so many months ahead; null where too few months are known.
 *
 * Told from how far off the method was on the same months one month ahead, two, and as far as there are errors to count; between
 * and beyond them by the power of the months ahead that lies nearest, from not at all to in proportion. Errors of one year of
 * months ahead cannot be told from those one month ahead, as those of years are: a month's chance does not add up.
 */
export function monthlyInterval(
  values: readonly number[],
  method: MethodName,
  months: number,
): ((ahead: number) => number) | null {
  if (values.length < FEWEST_FOR_INTERVAL) return null;
  const usual = errorsAhead({ values, method, steps: months, fewestSeen: FEWEST_SEEN })
    .map((errors, at) => ({
      ahead: at + 1,
      errors: errors.length,
      size: meanOf(errors.map(({ foretold, actual }) => Math.abs(foretold - actual))),
    }))
    .filter(({ errors }) => errors >= FEWEST_ERRORS);
  const { first, power } = powerOf(usual, LEVELS.has(method) ? 0 : LEAST_OF_TREND);
  const few = 1 + 1.5 / (values.length - FEWEST_SEEN);
  return (ahead) => Math.max(HALF_UNIT, EIGHTY_PERCENT * STANDARD_PER_USUAL * few * first * ahead ** power);
}

/** The usual error one month ahead, and the power of the months ahead it grows by. */
function powerOf(
  usual: readonly { readonly ahead: number; readonly errors: number; readonly size: number }[],
  least: number,
): { readonly first: number; readonly power: number } {
  const told = usual.filter(({ size }) => size > 0);
  if (told.length === 0) return { first: 0, power: 0 };
  const all = told.reduce((sum, { errors }) => sum + errors, 0);
  const middle = (of: (each: (typeof told)[number]) => number) =>
    told.reduce((sum, each) => sum + each.errors * of(each), 0) / all;
  const x = middle(({ ahead }) => Math.log(ahead));
  const y = middle(({ size }) => Math.log(size));
  const apart = middle(({ ahead }) => (Math.log(ahead) - x) ** 2);
  const together = middle(({ ahead, size }) => (Math.log(ahead) - x) * (Math.log(size) - y));
  const power = apart === 0 ? 0.5 : Math.min(1, Math.max(least, together / apart));
  return { first: Math.exp(y - power * x), power };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
