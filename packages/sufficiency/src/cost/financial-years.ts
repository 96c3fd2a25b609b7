import { customPeriod, yearContaining, type IsoDate, type Period } from '@golden-thread/outcomes';

/**
 * The financial years from one day to another, in order; the first and the last are cut to what lies between and are then custom periods.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * financialYearsBetween('2022-03-31', '2023-03-31').map(({ startDate }) => startDate); // => ['2022-03-31', '2022-04-01']
 */
export function financialYearsBetween(from: IsoDate, to: IsoDate): readonly Period[] {
  const years: Period[] = [];
  for (let start = from; start <= to;) {
    const whole = yearContaining('financial-year', start);
    const end = whole.endDate < to ? whole.endDate : to;
    years.push(start === whole.startDate && end === whole.endDate ? whole : customPeriod(start, end));
    start = `${Number(whole.endDate.slice(0, 4))}-04-01`;
  }
  return years;
}

/** The financial year a period begins in, by the calendar year it starts in. */
export function priceYearOf({ startDate }: Period): number {
  return Number(yearContaining('financial-year', startDate).startDate.slice(0, 4));
}
