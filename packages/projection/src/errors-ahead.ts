import type { MethodName } from './method.ts';
import { methods } from './methods.ts';
import { rollingForecasts } from './rolling-forecasts.ts';

/** What a method said of a value it had not seen, less what came. */
export interface ErrorAhead {
  readonly foretold: number;
  readonly actual: number;
}

/** What is asked of a method's past. */
export interface ErrorsAheadRequest {
  /** Known values in a row, oldest first. */
  readonly values: readonly number[];
  readonly method: MethodName;
  /** How many steps ahead to look. */
  readonly steps: number;
  /** How many values the method is shown at least, from 2. */
  readonly fewestSeen: number;
}

/**
 * How far off a method would have been one step ahead, two, and so on, from every earlier point of a series, seeing nothing later.
 * For series in steps shorter than a year, where errors so many steps ahead can be counted rather than told from those one ahead.
 *
 * @returns by steps ahead, from one; none where no value was held out so far ahead, or the method had nothing to say.
 *
 * @example
 * errorsAhead({ values: [4, 5, 6, 8], method: 'no-change', steps: 2, fewestSeen: 2 })[1]; // => [{ foretold: 5, actual: 8 }]
 */
export function errorsAhead(request: ErrorsAheadRequest): readonly (readonly ErrorAhead[])[] {
  const { values, steps, fewestSeen } = request;
  const method = methods.find(({ name }) => name === request.method) ?? methods[0];
  const { known } = rollingForecasts(method as NonNullable<typeof method>, values, steps, null);
  return Array.from({ length: steps }, (_, at) =>
    known.flatMap((said, origin) => {
      const foretold = said?.[at];
      const actual = values[origin + at];
      return origin < fewestSeen || foretold === undefined || actual === undefined
        ? []
        : [{ foretold, actual }];
    }),
  );
}
