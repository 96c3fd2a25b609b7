import { dayLabel, type Period } from '@golden-thread/outcomes';
import type { Measure, MeasureDefinition, MeasureResult } from '@golden-thread/send/measures';
import type { RecordsOfReturn, SendRecords } from './kept-records.ts';
import { kindsOf } from './measure-kinds.ts';
import { returnFor } from './returns-as-at.ts';

/** One part of a measure over periods. */
export interface MeasureSeries {
  readonly definition: MeasureDefinition;
  /** Null where the measure has no parts, or none has an answer. */
  readonly part: string | null;
  /** One for each period asked for, in their order. */
  readonly results: readonly MeasureResult[];
}

/**
 * Measures over periods, each period answered by the return that covers it, exact and with the keys of records.
 *
 * @param periods - in order; at least one.
 */
export async function measureSeries(
  records: SendRecords,
  measures: readonly Measure[],
  periods: readonly Period[],
): Promise<readonly MeasureSeries[]> {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const time: Period = { kind: 'custom', startDate: first.startDate, endDate: last.endDate };
  const kinds = [...new Set(measures.flatMap(kindsOf))];
  const read = await records.measureRecords(kinds, time);
  return measures.flatMap((measure) =>
    seriesOf(
      measure,
      periods.map((period) => resultsOf(measure, period, records, read)),
    ),
  );
}

/** What a measure gives for one period. Where no return covers it, the newest known says what it tells of instead. */
function resultsOf(
  measure: Measure,
  period: Period,
  { asOf, returns }: SendRecords,
  read: readonly RecordsOfReturn[],
): readonly MeasureResult[] {
  const kept = returnFor(returns, period, measure.over);
  const found = read.find((each) => each.kept.id === kept?.id) ?? read[0];
  if (found !== undefined) return measure.compute({ records: found.records, period, asAt: asOf });
  const reason =
    returns.length === 0
      ? `No return is known on ${dayLabel(asOf)}.`
      : 'No return that is known tells of this time.';
  return [noAnswer(measure, period, asOf, reason)];
}

function noAnswer(
  { id, unit }: MeasureDefinition,
  period: Period,
  asAt: string,
  reason: string,
): MeasureResult {
  const records = { counted: [], of: [] };
  const none = { part: null, value: null, numerator: null, denominator: null, leftOut: [] };
  return { measureId: id, unit, period, asAt, reason, records, ...none };
}

/** Sorts the results of a measure by part. A part that a period does not have is none of those that the period has. */
function seriesOf(
  measure: Measure,
  byPeriod: readonly (readonly MeasureResult[])[],
): readonly MeasureSeries[] {
  const parts = [...new Set(byPeriod.flatMap((results) => results.map(({ part }) => part)))];
  const named = parts.filter((part) => part !== null);
  const { compute: _, ...definition } = measure;
  return (named.length === 0 ? [null] : named).map((part) => ({
    definition,
    part,
    results: byPeriod.map((results) => results.find((each) => each.part === part) ?? absent(results, part)),
  }));
}

/** The result of a part among the results of others: none of the same records, or no answer for the same reason. */
function absent(results: readonly MeasureResult[], part: string | null): MeasureResult {
  const [other] = results as readonly [MeasureResult, ...MeasureResult[]];
  if (other.value === null) return { ...other, part };
  return { ...other, part, value: 0, numerator: 0, records: { counted: [], of: other.records.of } };
}
