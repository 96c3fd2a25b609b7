import type { IsoDate } from '@golden-thread/outcomes';

/**
 * Age in whole years on a day by the month of birth; null where that is not known. Within the month of the birthday the 15th is taken for
 * the day, so that on the last day of a month the age is exact.
 *
 * @example
 * ageOn('2010-03', '2022-03-31'); // => 12
 */
export function ageOn(birthMonth: string | null, day: IsoDate): number | null {
  if (birthMonth === null) return null;
  const months = monthsOf(day) - monthsOf(birthMonth);
  const hasComeRound = months % 12 !== 0 || day.slice(8) >= '15';
  return Math.floor(months / 12) - (hasComeRound ? 0 : 1);
}

function monthsOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
