import { Defect } from './defect.ts';
import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

const daysPerEra = 146_097;
const firstDayNumber = -719_162;
const lastDayNumber = 2_932_896;

/**
 * Days since 1970-01-01, so that days can be subtracted and compared without a clock or a time zone.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when the text is not a day.
 *
 * @example
 * dayNumber('1970-01-02'); // => 1
 */
export function dayNumber(date: IsoDate): number {
  isoDate(date);
  const month = Number(date.slice(5, 7));
  // Years are counted from 1 March, so that a leap day is the last day of its year.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - 719_468;
}

/**
 * The calendar day of a day number; the inverse of `dayNumber`.
 *
 * @throws Defect `DAY_OUT_OF_RANGE` outside the years 0001 to 9999.
 *
 * @example
 * fromDayNumber(1); // => '1970-01-02'
 */
export function fromDayNumber(number: number): IsoDate {
  if (!Number.isInteger(number) || number < firstDayNumber || number > lastDayNumber) {
    throw new Defect('DAY_OUT_OF_RANGE', 'Days are counted in whole days within the years 0001 to 9999.');
  }
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return writeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Writes a day from its parts, which must already make a real day. Month is 1 to 12. */
export function writeDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
