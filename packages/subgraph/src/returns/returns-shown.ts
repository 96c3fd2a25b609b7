import type { KnownReturn } from './known-return.ts';

/** A return as it may be shown: how many records it has only to those who may read them. */
export type ShownReturn<Return extends KnownReturn> = Omit<Return, 'records'> & {
  readonly records: Return['records'] | null;
  /** Whether it counts as at the day asked about. */
  readonly counts: boolean;
};

/** How returns are shown. */
export interface ShowingReturns {
  readonly asAt: string;
  /** Those that count on the day. */
  readonly counting: readonly { readonly id: string }[];
  readonly seesRecords: boolean;
}

/**
 * The returns known by the end of a day, the last imported first, each as at that day, when it had perhaps not been undone yet. Why it was
 * undone is in somebody's own words, so it is for those who may read the records.
 */
export function returnsShown<Return extends KnownReturn>(
  all: readonly Return[],
  { asAt, counting, seesRecords }: ShowingReturns,
): readonly ShownReturn<Return>[] {
  const ids = new Set(counting.map(({ id }) => id));
  return all
    .filter(({ knownDate }) => knownDate <= asAt)
    .toReversed()
    .map((kept) => {
      const undone = kept.undoneDate !== null && kept.undoneDate <= asAt;
      return {
        ...kept,
        undoneDate: undone ? kept.undoneDate : null,
        undoneBecause: undone && seesRecords ? kept.undoneBecause : null,
        records: seesRecords ? kept.records : null,
        counts: ids.has(kept.id),
      };
    });
}
