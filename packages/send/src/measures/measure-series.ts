import { periodsWithin } from '@golden-thread/outcomes';
import type { IsoDate, Period } from '@golden-thread/outcomes';
import { knownRecords } from './known-records.ts';
import type { MeasureRecordBase, MeasureRecords } from './measure-record.ts';
import type { MeasureResult } from './measure-result.ts';
import type { Measure } from './measure.ts';

/** What is asked of a series. */
export interface SeriesQuestion {
  readonly records: MeasureRecords;
  readonly by: 'month' | 'quarter' | 'calendar-year';
  readonly asAt: IsoDate;
  /** Only periods that lie in this time; unless given, in that for which the records are whole. */
  readonly within?: Period | undefined;
}

/** A measure of one period of a series. */
export interface MeasureOfPeriod {
  readonly period: Period;
  readonly results: readonly MeasureResult[];
}

/**
 * A measure for every month, quarter or calendar year of a time, in order: such as timeliness with exceptions and without. A period that
 * cannot be told is in it, with the reason. Quarters begin in January, April, July and October.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day.
 */
export function measureSeries(
  measure: Measure,
  { records, by, asAt, within = records.whole }: SeriesQuestion,
): readonly MeasureOfPeriod[] {
  const kept: readonly MeasureRecordBase[] | null = records[measure.from];
  // Sought out once for all periods: none of them sees any other record.
  const known = { ...records, [measure.from]: kept === null ? null : knownRecords(kept, asAt) };
  return periodsWithin(within, by).map((period) => ({
    period,
    results: measure.compute({ records: known, period, asAt }),
  }));
}
