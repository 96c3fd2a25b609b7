/** The window that rates are taken from, and the days to forecast. */
export interface ForecastAsked {
  readonly referenceFromDate: string;
  readonly referenceToDate: string;
  readonly fromDate: string;
  readonly days: number;
}

/** Forecasts as words that must be the same of both: how many days, and every hundredth to six decimals. */
export function didForecast(totals: readonly number[]): string {
  const some = totals.filter((_, at) => (at + 1) % 100 === 0).map((total) => total.toFixed(6));
  return `${totals.length} days: ${some.join(' ')}`;
}
