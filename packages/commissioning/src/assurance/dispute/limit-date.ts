import { addWorkingDays, englandBankHolidays, type BankHolidays } from '@golden-thread/governance';
import { addDays, addMonths, Defect, type IsoDate } from '@golden-thread/outcomes';
import type { TimeLimit } from './dispute-ladder.ts';

/**
 * The last day of a limit that runs from a day; that day itself is not counted. Months end on the day with the same number, or the
 * last of a shorter month. Null where working days reach a year whose bank holidays are not known: a guess could be a day late.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Interpretation Act 1978, Schedule 1 (months are calendar months); Dodds v Walker [1981] UKHL 3, on the day with the same number
 *
 * @example
 * limitDate({ count: 2, unit: 'months' }, '2025-12-31'); // => '2026-02-28'
 */
export function limitDate(
  { count, unit }: TimeLimit,
  fromDate: IsoDate,
  holidays: BankHolidays = englandBankHolidays,
): IsoDate | null {
  if (unit === 'months') return addMonths(fromDate, count);
  if (unit === 'weeks') return addDays(fromDate, count * 7);
  if (unit === 'days') return addDays(fromDate, count);
  return whereKnown(() => addWorkingDays(fromDate, count, holidays));
}

/** What a count of working days gives; null where the bank holidays it needs are not known. */
export function whereKnown<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof Defect && error.code === 'OUTSIDE_BANK_HOLIDAYS') return null;
    throw error;
  }
}
