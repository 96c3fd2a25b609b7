import { dayLabel, isoDate, periodLabel } from '@golden-thread/outcomes';
import type { MeasureDefinition, MeasureQuestion } from './measure.ts';

/**
 * Why a measure has no answer for a period, as a sentence; null where it has one. A month that is not over has none, so that a
 * part of one is never held against a whole one.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, when the day of reading is none.
 */
export function whyUntold(
  { from, over }: MeasureDefinition,
  { records, period, asAt }: MeasureQuestion,
): string | null {
  isoDate(asAt);
  const { whole, plansUntilDate } = records;
  if (records[from] === null) return `The records do not tell of ${from}.`;
  const [starts, ends] =
    over === 'period' ? [period.startDate, whole.endDate] : [period.endDate, plansUntilDate];
  if (starts < whole.startDate || period.endDate > ends) {
    const asked = over === 'period' ? periodLabel(period) : dayLabel(period.endDate);
    return `The records are whole from ${dayLabel(whole.startDate)} to ${dayLabel(ends)} only, which ${asked} is not within.`;
  }
  if (period.endDate <= asAt) return null;
  return over === 'period'
    ? `${periodLabel(period)} is not over on ${dayLabel(asAt)}.`
    : `${dayLabel(period.endDate)} lies after ${dayLabel(asAt)}.`;
}
