import { addWorkingDays, englandBankHolidays, type BankHolidays } from '@golden-thread/governance';
import { addDays, type IsoDate } from '@golden-thread/outcomes';
import { whereKnown } from './dispute/where-known.ts';

/** Days between a notice and the decision, neither counted. @source SI 2012/2089, regulations 9(2) and 10(1)(c) */
const CLEAR_DAYS = { notice: 28, 'general-exception': 5 } as const;

/**
 * The first day on which a key decision may be taken that was made known on a day: 28 clear days after the notice, or 5 under the
 * general exception. Clear days leave out the day of the notice and the day of the decision.
 *
 * @param countsWorkingDays - whether the council's constitution counts the 5 days in working days; the regulations say days.
 * @returns null where the bank holidays it needs are not known.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, regulations 9(2) and 10(1)(c)
 *
 * @example
 * earliestDecision('notice', '2022-08-01'); // => '2022-08-30'
 */
export function earliestDecision(
  route: 'notice' | 'general-exception',
  noticeDate: IsoDate,
  countsWorkingDays = false,
  holidays: BankHolidays = englandBankHolidays,
): IsoDate | null {
  const days = CLEAR_DAYS[route] + 1;
  return whereKnown(() =>
    route === 'general-exception' && countsWorkingDays
      ? addWorkingDays(noticeDate, days, holidays)
      : addDays(noticeDate, days),
  );
}
