import { roundTo } from '@golden-thread/outcomes';
import { candidatesAt, chooseMethod } from './choose-method.ts';
import { decimalsOf } from './decimals-of.ts';
import { HORIZONS, heldOutAt, type HeldOutPoint } from './held-out.ts';
import { FEWEST_ERRORS, growthsAt, intervalFor } from './interval.ts';
import type { MethodName } from './method.ts';
import { methods } from './methods.ts';
import { FIRST_ORIGIN, rollingForecasts, type RollingForecasts } from './rolling-forecasts.ts';

/** The fewest known values a back-test over areas starts from: what it takes for an interval. */
export const FEWEST_KNOWN = FIRST_ORIGIN + FEWEST_ERRORS;

/** A held-out value, the line it belongs to, and whether it fell inside the interval; null where there was none. */
export interface TriedPoint extends HeldOutPoint {
  readonly method: MethodName | 'best';
  readonly inside: boolean | null;
}

/** How forecasts are made and printed. */
export interface BackTestOptions {
  /** Decimals a forecast is rounded to before it is held against what came; not rounded when null. */
  readonly decimals?: number | null;
  readonly window?: number | null;
}

/** Every value of a run of known values that each method, and the choice among them, foretold from four values or more. */
export function backTestRun(values: readonly number[], options: BackTestOptions): readonly TriedPoint[] {
  const { decimals = null, window = null } = options;
  const all = methods.map((method) => rollingForecasts(method, values, HORIZONS.length, window));
  const printed = (value: number): number => (decimals === null ? value : roundTo(value, decimals));
  const points: TriedPoint[] = [];
  for (let origin = FEWEST_KNOWN; origin < values.length; origin += 1) {
    const seen = values.slice(0, origin);
    const halfUnit = 0.5 * 10 ** -(decimals ?? decimalsOf(seen));
    const growths = growthsAt(all, origin);
    const chosen = chooseMethod(candidatesAt(all, origin));
    const lines = [
      ...all.map((rolling) => ({ method: rolling.method.name, rolling, chosen: false })),
      {
        method: 'best' as const,
        rolling: all.find(({ method }) => method.name === chosen) as RollingForecasts,
        chosen: true,
      },
    ];
    for (const line of lines) {
      const interval = intervalFor({ ...line, growths, known: origin, halfUnit });
      for (const point of heldOutAt(line.rolling, origin, values.length) ?? []) {
        const about = interval?.(point.foretold, point.horizonYears) ?? null;
        points.push({
          ...point,
          method: line.method,
          foretold: printed(point.foretold),
          inside:
            about === null
              ? null
              : printed(about.lower) <= point.actual && point.actual <= printed(about.upper),
        });
      }
    }
  }
  return points;
}
