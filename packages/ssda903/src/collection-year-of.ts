import type { YearInName } from './year-in-name.ts';
import type { YearOfDays } from './year-of-days.ts';

/** Which collection year a return is of, and what told it. */
export interface CollectionYear {
  readonly year: number;
  /** `given` by the caller, by its `name` or folder, or by the `days` in it. */
  readonly from: 'given' | 'name' | 'days';
  /** Whether nothing else is likely. */
  readonly certain: boolean;
  /** Another year that its days tell without a doubt; null where none does. */
  readonly daysTell: number | null;
}

/**
 * The collection year of a return. A year the caller gives stands, and so does one whose two calendar years are both in a name; a single
 * year in a name may be the one it ends in, so that the days decide. Null where nothing tells.
 *
 * @example
 * collectionYearOf({ given: null, name: { year: 2018, whole: false }, days: { year: 2017, certain: true } })?.year; // => 2017
 */
export function collectionYearOf({
  given,
  name,
  days,
}: {
  readonly given: number | null;
  readonly name: YearInName | null;
  readonly days: YearOfDays | null;
}): CollectionYear | null {
  const sure = days?.certain === true ? days.year : null;
  const stands = given ?? (name?.whole === true ? name.year : null);
  if (stands !== null)
    return {
      year: stands,
      from: given === null ? 'name' : 'given',
      certain: true,
      daysTell: sure === null || sure === stands ? null : sure,
    };
  if (sure !== null)
    return { year: sure, from: name?.year === sure ? 'name' : 'days', certain: true, daysTell: null };
  if (name !== null) return { year: name.year, from: 'name', certain: false, daysTell: null };
  return days === null ? null : { year: days.year, from: 'days', certain: false, daysTell: null };
}
