import { addMonths, compareDates, dayLabel, Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import { englandBankHolidays, type BankHolidays } from './bank-holidays.ts';
import type { Holder } from './body.ts';
import type { Meeting } from './meeting.ts';
import type { Proceedings } from './proceedings.ts';
import type { Return, ReturnReceipt } from './return.ts';
import { addWorkingDays } from './working-days.ts';

/** How a return stands: come in by the day or after it, not due yet, or due and not in. */
export type ReturnState = 'received' | 'received-late' | 'awaited' | 'overdue';

/** One return due on a day. */
export interface DueReturn {
  readonly returnId: string;
  readonly title: string;
  readonly from: Holder | null;
  readonly to: Holder | null;
  readonly dueDate: IsoDate;
  /** How the day comes about, in a sentence; null when it is published as it stands. */
  readonly assumption: string | null;
  readonly state: ReturnState;
  /** Null while nobody recorded by the day that it came in. */
  readonly receivedDate: IsoDate | null;
}

/**
 * The returns due between two days, both included, earliest first, and how each stands as at a day.
 *
 * A return may come in on the day it is due. Those of one day keep the order of the data.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, `DATES_OUT_OF_ORDER` when `toDate` is before `fromDate`, `RETURNS_TOO_LONG` when
 * they are more than ten years apart, `OUTSIDE_BANK_HOLIDAYS`, `RHYTHM_STANDS_STILL` when a return recurs every 0
 * months or fewer (ask `proceedingsIssues`).
 */
export function returnsDue(
  proceedings: Proceedings,
  fromDate: IsoDate,
  toDate: IsoDate,
  asOf: IsoDate,
  calendar: BankHolidays = englandBankHolidays,
): readonly DueReturn[] {
  isoDate(asOf);
  if (isoDate(fromDate) > isoDate(toDate)) {
    throw new Defect('DATES_OUT_OF_ORDER', `Returns are asked forwards: ${toDate} is before ${fromDate}.`);
  }
  if (toDate > addMonths(fromDate, 120)) {
    throw new Defect('RETURNS_TOO_LONG', 'Returns are given for ten years at most.');
  }
  return proceedings.returns
    .flatMap((each) =>
      dueDays(each, proceedings.meetings, toDate, calendar)
        .filter(({ dueDate }) => fromDate <= dueDate && dueDate <= toDate)
        .map(({ dueDate, how }) => {
          const { id, title, from, to, assumption } = each;
          const received = receiptOf(proceedings.returnReceipts, id, dueDate, asOf);
          const state = stateOf(dueDate, received, asOf);
          return {
            returnId: id,
            title,
            from,
            to,
            dueDate,
            assumption: assumption ?? how,
            state,
            receivedDate: received,
          };
        }),
    )
    .toSorted((one, other) => compareDates(one.dueDate, other.dueDate));
}

interface DueDay {
  readonly dueDate: IsoDate;
  readonly how: string | null;
}

function dueDays(
  { id, due }: Return,
  meetings: readonly Meeting[],
  toDate: IsoDate,
  calendar: BankHolidays,
): readonly DueDay[] {
  if (due.kind === 'day') return [{ dueDate: due.date, how: null }];
  if (due.kind === 'recurring') return recurringDays(id, due, toDate);
  const days =
    due.kind === 'after-days'
      ? due.dates
      : meetings
          .filter(({ bodyId, status }) => bodyId === due.bodyId && status !== 'cancelled')
          .map(({ date }) => date);
  // A return is due after the day it is counted from, so days beyond the last one asked need no calendar.
  return days
    .filter((date) => date <= toDate)
    .map((date) => ({
      dueDate: addWorkingDays(date, due.workingDays, calendar),
      how: `${due.workingDays} working ${due.workingDays === 1 ? 'day' : 'days'} after ${dayLabel(date)}, that day not counted.`,
    }));
}

function recurringDays(
  id: string,
  due: Extract<Return['due'], { kind: 'recurring' }>,
  toDate: IsoDate,
): readonly DueDay[] {
  if (!(due.everyMonths >= 1)) {
    throw new Defect('RHYTHM_STANDS_STILL', `The return "${id}" has to recur every month or more.`);
  }
  const last = due.lastDate !== null && due.lastDate < toDate ? due.lastDate : toDate;
  const days: DueDay[] = [];
  for (
    let dueDate = due.firstDate;
    dueDate <= last;
    dueDate = addMonths(due.firstDate, days.length * due.everyMonths)
  ) {
    const counted = `Counted every ${due.everyMonths === 1 ? 'month' : `${due.everyMonths} months`} from ${dayLabel(due.firstDate)}.`;
    days.push({ dueDate, how: dueDate === due.firstDate ? null : counted });
  }
  return days;
}

function receiptOf(
  receipts: readonly ReturnReceipt[],
  returnId: string,
  dueDate: IsoDate,
  asOf: IsoDate,
): IsoDate | null {
  const days = receipts
    .filter((each) => each.returnId === returnId && each.dueDate === dueDate && each.receivedDate <= asOf)
    .map(({ receivedDate }) => receivedDate);
  return days.toSorted()[0] ?? null;
}

function stateOf(dueDate: IsoDate, received: IsoDate | null, asOf: IsoDate): ReturnState {
  if (received !== null) return received <= dueDate ? 'received' : 'received-late';
  return asOf <= dueDate ? 'awaited' : 'overdue';
}
