import { englandBankHolidays, isWorkingDay, type BankHolidays } from '@golden-thread/governance';
import { addDays, addMonths, type IsoDate } from '@golden-thread/outcomes';
import { whereKnown } from './where-known.ts';

/**
 * The last day on which a family can appeal about a plan: two months after notice of the decision was sent, or one month after the
 * mediation certificate where that is later. Where it falls in August it is the first working day after 31 August, from 25 December to
 * 1 January the first after 1 January, and on any other day that is no working day the next that is: on 24 December, a Saturday, it
 * ends within the days of Christmas, for the rule looks at the day on which the time ends.
 *
 * @param certificateDate - null where the family has none: it needs none to appeal about the school named alone.
 * @returns null where the bank holidays it needs are not known.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rules 12(2), 12(3) and 20(1)(c)
 *
 * @example
 * appealDate('2025-10-01', '2025-11-29'); // => '2026-01-02'
 */
export function appealDate(
  noticeSentDate: IsoDate,
  certificateDate: IsoDate | null,
  holidays: BankHolidays = englandBankHolidays,
): IsoDate | null {
  return whereKnown(() => {
    const fromNotice = addMonths(noticeSentDate, 2);
    const fromCertificate = certificateDate === null ? fromNotice : addMonths(certificateDate, 1);
    const limit = fromCertificate > fromNotice ? fromCertificate : fromNotice;
    return firstWorkingDay(afterPause(limit), holidays);
  });
}

/** The day after a pause in which no time limit of an appeal ends; the day itself outside of one. */
function afterPause(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  if (day.startsWith('08-')) return `${date.slice(0, 4)}-09-01`;
  if (day >= '12-25') return `${String(year + 1).padStart(4, '0')}-01-02`;
  return day === '01-01' ? `${date.slice(0, 4)}-01-02` : date;
}

function firstWorkingDay(from: IsoDate, holidays: BankHolidays): IsoDate {
  let day = from;
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day;
}
