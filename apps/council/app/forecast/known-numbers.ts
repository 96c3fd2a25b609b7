import type { MeasureSeries } from '../measures/measure-series.ts';

/** How many children were looked after on a day, as it is counted for who reads. */
export interface KnownNumber {
  readonly date: string;
  readonly value: number;
}

/** How many years of the past are drawn before those to come. */
const MOST_YEARS = 5;

/** The numbers of children at the end of the last years, up to the day a forecast looks ahead from. */
export function knownNumbers(
  series: readonly Pick<MeasureSeries, 'part' | 'figures'>[] | null,
  fromDate: string | null,
): readonly KnownNumber[] {
  const figures = series?.find(({ part }) => part === null)?.figures ?? [];
  return figures
    .flatMap(({ period: { endDate: date }, value }) =>
      value === null || fromDate === null || date > fromDate ? [] : [{ date, value }],
    )
    .slice(-MOST_YEARS);
}
