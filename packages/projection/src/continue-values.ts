import type { Forecast, Method } from './method.ts';

/** Beyond this a forecast says nothing any more, and squares of it would leave the numbers. */
const LARGEST = 1e15;

/** How many of the newest values a method looks at: its window, or as many as there are. */
export function windowUsed(method: Method, known: number, window: number | null): number {
  return Math.min(known, method.defaultWindow === 1 ? 1 : (window ?? method.defaultWindow ?? known));
}

/**
 * Asks a method for the next years of known values, inside its window, never below zero.
 *
 * @param window - how many of the newest values; null leaves it to the method. No change always looks at one.
 */
export function continueValues(
  method: Method,
  values: readonly number[],
  years: number,
  window: number | null,
): Forecast {
  const used = values.slice(values.length - windowUsed(method, values.length, window));
  if (used.length < method.needs) {
    return {
      able: false,
      code: 'SERIES_TOO_SHORT',
      reason: `It needs at least ${method.needs} known values in a row.`,
    };
  }
  const forecast = method.forecast(used, years);
  if (!forecast.able) return forecast;
  if (!forecast.values.every((value) => Math.abs(value) <= LARGEST)) {
    return { able: false, code: 'BEYOND_ANY_NUMBER', reason: 'It grows beyond any number worth stating.' };
  }
  return { able: true, values: forecast.values.map((value) => Math.max(0, value)) };
}
