import { addWorkingDays, englandBankHolidays, type BankHolidays } from '@golden-thread/governance';
import { addDays, addMonths, type IsoDate } from '@golden-thread/outcomes';
import type { TimeLimit } from './dispute-ladder.ts';
import { whereKnown } from './where-known.ts';

/**
 * The last day of a limit that runs from a day; that day itself is not counted. Months end on the day with the same number, or the
 * last of a shorter month. Null where working days reach a year whose bank holidays are not known (a guess could be a day late), or
 * the limit leaves the years there are.
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
  return whereKnown(() => {
    if (unit === 'months') return addMonths(fromDate, count);
    if (unit === 'working-days') return addWorkingDays(fromDate, count, holidays);
    return addDays(fromDate, unit === 'weeks' ? count * 7 : count);
  });
}
