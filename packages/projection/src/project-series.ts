import { roundTo, type Issue } from '@golden-thread/outcomes';
import { candidatesAt, chooseMethod } from './choose-method.ts';
import { continueValues, windowUsed } from './continue-values.ts';
import { decimalsOf } from './decimals-of.ts';
import { errorMeasures } from './error-measures.ts';
import { HORIZONS, heldOutPoints } from './held-out.ts';
import { growthsAt, intervalFor } from './interval.ts';
import { lastKnownRun } from './known-run.ts';
import { methods } from './methods.ts';
import type { Projected, ProjectionRequest } from './projection.ts';
import { remarksOn } from './remarks.ts';
import { requestIssues } from './request-issues.ts';
import { rollingForecasts, type RollingForecasts } from './rolling-forecasts.ts';

/**
 * Continues a series by so many years, with an 80 % interval and the method's own back-test.
 *
 * Unknown values are not filled in: only the values after the last gap are used, and years unknown at the end are
 * projected over without being printed. Figures are rounded, halves away from zero; nothing goes below zero.
 *
 * @example
 * const projected = projectSeries({ series: [642, 595, 595, 563], years: 1, method: 'average-percentage-change' });
 * projected.ok && projected.value.points[0]?.value; // => 539.17
 */
export function projectSeries(request: ProjectionRequest): Projected {
  const wrong = requestIssues(request);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const { series, years, method: asked = 'best', window = null } = request;
  const run = lastKnownRun(series);
  const known = run.values.length;
  const all = methods.map((method) => rollingForecasts(method, run.values, HORIZONS.length, window));
  const candidates = candidatesAt(all, known);
  const name = asked === 'best' ? chooseMethod(candidates) : asked;
  const rolling = all.find(({ method }) => method.name === name) as RollingForecasts;
  const forecast = continueValues(rolling.method, run.values, run.unknownAfter + years, window);
  if (!forecast.able) {
    return { ok: false, issues: [notAble(forecast.code, forecast.reason, name, run.values)] };
  }
  const stated = decimalsOf(run.values);
  const decimals = request.decimals ?? stated + 2;
  const interval = intervalFor({
    rolling,
    growths: growthsAt(all, known),
    known,
    chosen: asked === 'best',
    halfUnit: 0.5 * 10 ** -stated,
  });
  const points = forecast.values.map((value, index) => {
    const about = interval?.(value, index + 1) ?? null;
    return {
      value: roundTo(value, decimals),
      lower: about === null ? null : roundTo(about.lower, decimals),
      upper: about === null ? null : roundTo(about.upper, decimals),
    };
  });
  const heldOut = heldOutPoints(rolling, known);
  return {
    ok: true,
    value: {
      method: name,
      window: windowUsed(rolling.method, known, window),
      points: points.slice(run.unknownAfter),
      backTest: {
        ...errorMeasures(heldOut ?? []),
        intervalPercent: 80,
        candidates,
        remarks: remarksOn({ run, hasInterval: interval !== null, tried: heldOut !== null }),
      },
    },
  };
}

function notAble(code: string, reason: string, method: string, values: readonly number[]): Issue {
  return {
    code,
    path: 'series',
    found: `${values.join(', ')} for ${method}: ${reason}`,
    expected: 'known values, in a row, that the method can work from',
    whatToDo: 'Give more values, or take another method, such as no-change.',
  };
}
