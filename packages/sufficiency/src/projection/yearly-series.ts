import { addMonths, type IsoDate, type Observation } from '@golden-thread/outcomes';

/** One value of a yearly series; null where the year is not known. */
export interface YearlyValue {
  /** The last day of the year, or the day itself where the indicator is counted on one. */
  readonly date: IsoDate;
  readonly value: number | null;
}

/**
 * The yearly series that observations of one indicator make: those whose period is of the newest one's kind and ends on the same day of a
 * year, oldest first. A year between two of them that nobody observed is in it, as unknown. Of two observations that end on one day the later
 * in the list counts.
 *
 * @param observations - of one indicator, earliest period first, as `countingObservations` of `@golden-thread/outcomes` gives them.
 * @example
 * import { yearlySeries } from '@golden-thread/sufficiency/projection';
 * yearlySeries([]); // => []
 */
export function yearlySeries(
  observations: readonly Pick<Observation, 'period' | 'value'>[],
): readonly YearlyValue[] {
  const newest = observations.at(-1)?.period;
  if (newest === undefined) return [];
  const byEndDate = new Map(
    observations
      .filter(({ period }) => period.kind === newest.kind)
      .map(({ period, value }) => [period.endDate, value]),
  );
  const earliest = [...byEndDate.keys()].toSorted().at(0) as IsoDate;
  const series: YearlyValue[] = [];
  for (let years = 0, date = newest.endDate; date >= earliest; date = yearsOn(newest.endDate, --years)) {
    series.unshift({ date, value: byEndDate.get(date) ?? null });
  }
  return series.slice(series.findIndex(({ date }) => byEndDate.has(date)));
}

/** The same day so many years later; earlier when negative. */
export function yearsOn(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}
