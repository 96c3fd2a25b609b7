/** What decides whether a return is known on a day. Days are `YYYY-MM-DD`. */
export interface Knowing {
  /** Counts the imports of an area from 1. */
  readonly sequence: number;
  readonly knownDate: string;
  readonly undoneDate: string | null;
  readonly erasedDate: string | null;
}

/**
 * The returns known on a day: known by then, not undone by then, never erased. The newest known comes first, and of those known from
 * one day the one imported last. Which of them count, where one takes the place of another, says the kind of return.
 */
export function returnsKnown<Return extends Knowing>(
  returns: readonly Return[],
  day: string,
): readonly Return[] {
  return returns
    .filter(
      ({ knownDate, undoneDate, erasedDate }) =>
        knownDate <= day && erasedDate === null && (undoneDate === null || undoneDate > day),
    )
    .toSorted((one, other) =>
      one.knownDate === other.knownDate
        ? other.sequence - one.sequence
        : one.knownDate < other.knownDate
          ? 1
          : -1,
    );
}
