/** Every method's name, in words a report can print. */
export type MethodName =
  | 'no-change'
  | 'average-percentage-change'
  | 'least-squares'
  | 'exponential-smoothing'
  | 'damped-trend'
  | 'holt-linear';

/** The years ahead in order, one value each; or why the method has nothing to say about these values. */
export type Forecast =
  | { readonly able: true; readonly values: readonly number[] }
  | { readonly able: false; readonly code: ForecastFault; readonly reason: string };

/** Why a method has nothing to say. */
export type ForecastFault = 'SERIES_TOO_SHORT' | 'CHANGE_FROM_ZERO' | 'BEYOND_ANY_NUMBER';

/** One way to continue a series. It is only asked about known values in their order, one for each year. */
export interface Method {
  readonly name: MethodName;
  /** One sentence for people. */
  readonly description: string;
  /** Whether it holds a level or carries on a trend. */
  readonly kind: 'level' | 'trend';
  /** How many of the newest values it looks at when nobody says; null is all of them. */
  readonly defaultWindow: number | null;
  /** The fewest values it can work from. */
  readonly needs: number;
  /** The next years, not rounded and not yet held at zero; at least `needs` values are given. */
  readonly forecast: (values: readonly number[], years: number) => Forecast;
}

/** One value for each of the next years, from a formula of how many years ahead it is. */
export function yearsAhead(years: number, at: (ahead: number) => number): Forecast {
  return { able: true, values: Array.from({ length: years }, (_, index) => at(index + 1)) };
}
