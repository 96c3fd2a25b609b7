const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

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
export function readMonth(url: URL, today: string): AskedMonth {
  const typed = url.searchParams.get('month')?.trim() ?? '';
  const month = typed === '' ? monthBefore(today) : monthOf(typed);
  if (month === null) {
    return { month: null, typed, error: 'The month must be a real month, like August 2022' };
  }
  if (month > today.slice(0, 7)) {
    return { month: null, typed, error: 'The month must have begun: there is nothing to tell of it yet' };
  }
  const lastDay = lastDayOf(month);
  const whole = lastDay < today;
  const label = `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  const until = whole ? lastDay : today;
  return { month: { month, label, from: `${month}-01`, until, whole }, typed: label, error: null };
}

function monthOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (iso) return realMonth(Number(iso[1]), Number(iso[2]));
  const british = /^(\d{1,2})[ /.-](\d{4})$/.exec(text);
  if (british) return realMonth(Number(british[2]), Number(british[1]));
  const named = /^([a-z]{3,9}) (\d{4})$/i.exec(text);
  if (!named) return null;
  const start = (named[1] ?? '').toLowerCase();
  return realMonth(Number(named[2]), months.findIndex((name) => name.toLowerCase().startsWith(start)) + 1);
}

function realMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 && year >= 1000 ? `${year}-${String(month).padStart(2, '0')}` : null;
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
