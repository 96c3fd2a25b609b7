import { Defect, endOfMonth, isoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { after } from './join-load-histories.ts';
import type { LoadHistory } from './load-month.ts';

/** What is asked about the months to come. */
export interface LoadQuestion {
  readonly history: LoadHistory;
  /** The first month to come is the first that is not over on this day. */
  readonly asAt: IsoDate;
  /** How many months, 1 to 24. */
  readonly months: number;
}

/** The furthest that is looked ahead: beyond it, neither records of a year nor a back-test of months say anything. */
export const MOST_MONTHS = 24;

/** Records that end longer ago than this many months are not continued. */
export const OLDEST_RECORDS = 24;

/**
 * The first month that is not over on a day.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function firstMonthAfter(asAt: IsoDate): string {
  const month = isoDate(asAt).slice(0, 7);
  return asAt === endOfMonth(asAt) ? after(month) : month;
}

/** How many months lie between the last of the history and the first to come; null where the history is empty. */
export function monthsUnknown(history: LoadHistory, firstMonth: string): number | null {
  const last = history.months.at(-1)?.month;
  if (last === undefined) return null;
  return monthNumber(firstMonth) - monthNumber(last) - 1;
}

/**
 * Refuses a question that cannot be asked.
 *
 * @throws Defect `MONTHS_OUT_OF_RANGE`; `MONTH_NOT_OVER`, when the history reaches beyond the day.
 */
export function checkQuestion({ history, asAt, months }: LoadQuestion): void {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS) {
    throw new Defect('MONTHS_OUT_OF_RANGE', `Ask for 1 to ${MOST_MONTHS} whole months, not ${months}.`);
  }
  const last = history.months.at(-1)?.month ?? '';
  if (last >= firstMonthAfter(asAt)) {
    throw new Defect('MONTH_NOT_OVER', `The history holds ${last}, which is not over on ${asAt}.`);
  }
}

/** Why a history cannot be continued, as a sentence; null where it can. */
export function whyNotContinued(history: LoadHistory, firstMonth: string): string | null {
  const unknown = monthsUnknown(history, firstMonth);
  if (unknown === null) return 'No month that is over is whole in the records.';
  if (unknown <= OLDEST_RECORDS) return null;
  return `The records end ${unknown} months before the first to come, and are not continued over more than ${OLDEST_RECORDS}.`;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
