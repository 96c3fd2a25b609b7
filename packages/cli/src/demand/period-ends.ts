import { addMonths, addDays, endOfMonth, type IsoDate } from '@golden-thread/outcomes';

/**
 * The days of a forecast that a table has rows for: ends of months for half a year, of quarters for three, of years to 31 March beyond; and
 * always its last day.
 */
export function periodEnds(fromDate: IsoDate, days: number): readonly IsoDate[] {
  const last = addDays(fromDate, days);
  const step = days <= 186 ? 1 : days <= 1_100 ? 3 : 12;
  const ends: IsoDate[] = [];
  for (let month = `${fromDate.slice(0, 7)}-01`; month <= last; month = addMonths(month, 1)) {
    const end = endOfMonth(month);
    const isEnd = step === 12 ? end.slice(5, 7) === '03' : Number(end.slice(5, 7)) % step === 0;
    if (isEnd && end > fromDate && end < last) ends.push(end);
  }
  return [...ends, last];
}
