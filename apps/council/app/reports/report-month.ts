import { formatMonth, readMonth } from '../words/dates.ts';

/** The month a report tells of. */
export interface ReportMonth {
  /** `2022-08`, for addresses. */
  readonly month: string;
  /** `August 2022`. */
  readonly label: string;
  readonly from: string;
  /** Its last day, or today where it is not over. */
  readonly until: string;
  /** Whether it is over. */
  readonly whole: boolean;
}

/** What the address asks for, as typed, and why it cannot be had. */
export interface AskedMonth {
  /** Null where it cannot be read or has not begun. */
  readonly month: ReportMonth | null;
  readonly typed: string;
  readonly error: string | null;
}

/** Reads `?month=` of an address: `2022-08`, `08/2022` or `August 2022`. Left out, it is the last month that is over. */
export function readReportMonth(url: URL, today: string): AskedMonth {
  const typed = url.searchParams.get('month')?.trim() ?? '';
  const month = typed === '' ? monthBefore(today) : readMonth(typed);
  if (month === null) {
    return { month: null, typed, error: 'The month must be a real month, like August 2022' };
  }
  if (month > today.slice(0, 7)) {
    return { month: null, typed, error: 'The month must have begun: there is nothing to tell of it yet' };
  }
  const lastDay = lastDayOf(month);
  const whole = lastDay < today;
  const label = formatMonth(month);
  const until = whole ? lastDay : today;
  return { month: { month, label, from: `${month}-01`, until, whole }, typed: label, error: null };
}

function monthBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 7);
}

function lastDayOf(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
