import { continueValues } from './continue-values.ts';
import type { Method } from './method.ts';

/** The fewest values a back-test lets a method see: two, since a trend needs as many. */
export const FIRST_ORIGIN = 2;

/** What one method would have said at every point of a series, had the later values not been known. */
export interface RollingForecasts {
  readonly method: Method;
  readonly values: readonly number[];
  /** By how many values were known then; null where the method had nothing to say. */
  readonly known: readonly (readonly number[] | null)[];
}

/** Asks a method at every origin from two known values to all of them: a rolling origin. */
export function rollingForecasts(
  method: Method,
  values: readonly number[],
  years: number,
  window: number | null,
): RollingForecasts {
  const known = Array.from({ length: values.length + 1 }, (_, origin) => {
    if (origin < FIRST_ORIGIN) return null;
    const forecast = continueValues(method, values.slice(0, origin), years, window);
    return forecast.able ? forecast.values : null;
  });
  return { method, values, known };
}
