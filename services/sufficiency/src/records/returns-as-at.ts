import type { IsoDate } from '@golden-thread/outcomes';
import { returnsKnown, type Knowing } from '@golden-thread/subgraph/returns';

/** What decides which returns count. */
type Counting = Knowing & { readonly year: number };

/**
 * The returns that count as at a day, one a year, the oldest year first: of each year the newest known, and of those known from one day
 * the one imported last. One that was undone by then, or erased since, does not count.
 */
export function returnsAsAt<Return extends Counting>(
  returns: readonly Return[],
  day: IsoDate,
): readonly Return[] {
  const newest = new Map<number, Return>();
  for (const each of returnsKnown(returns, day)) if (!newest.has(each.year)) newest.set(each.year, each);
  return [...newest.values()].toSorted((one, other) => one.year - other.year);
}
