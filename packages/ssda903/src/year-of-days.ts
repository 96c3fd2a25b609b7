import type { IsoDate } from '@golden-thread/outcomes';

/** The collection year that the days of a return tell. */
export interface YearOfDays {
  /** The calendar year it begins in. */
  readonly year: number;
  /** Whether enough of them agree. */
  readonly certain: boolean;
}

/** So many days tell, where so large a share of them agrees. */
const enoughDays = 5;
const agreeing = 0.9;

/**
 * The collection year of a return by the days its episodes ended, which all lie in it; where none ended, by the day the newest began, which
 * is never certain. Null where no day is told.
 *
 * @source DfE, SSDA903 validation rule 385: an episode's end lies within the collection year
 * @example
 * yearOfDays({ starts: ['2016-02-01', '2018-03-31'], ends: [] }); // => { year: 2017, certain: false }
 */
export function yearOfDays({
  starts,
  ends,
}: {
  readonly starts: readonly IsoDate[];
  readonly ends: readonly IsoDate[];
}): YearOfDays | null {
  const counts = new Map<number, number>();
  for (const end of ends) counts.set(yearOf(end), (counts.get(yearOf(end)) ?? 0) + 1);
  const [first, ...rest] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined) {
    const newest = starts.toSorted().at(-1);
    return newest === undefined ? null : { year: yearOf(newest), certain: false };
  }
  const [year, count] = first;
  const others = rest.reduce((sum, [, each]) => sum + each, 0);
  return { year, certain: count >= enoughDays && count >= agreeing * (count + others) };
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}
