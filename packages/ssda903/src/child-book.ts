import type { Pseudonymise } from '@golden-thread/return-files';
import type { Ssda903Year } from './ssda903-year.ts';

/** What is remembered of a child while the return of a year is read. It goes no further than the reader. */
export interface KnownChild {
  readonly year: Ssda903Year;
  readonly pseudonym: string;
  /** Whether the table of children has it. */
  inHeader: boolean;
  /** By the table of children, as `dayKey` gives it; null where it does not tell. */
  birth: number | null;
  /** Which tables have had it: a bit for each. */
  tables: number;
  /** Where its newest episode stands in the episode store; -1 without one. */
  lastEpisode: number;
}

/** The children of returns, each found by its year, authority and number. */
export interface ChildBook {
  readonly find: (year: Ssda903Year, authority: string | null, number: string) => KnownChild;
  /** Every child found, year by year in the order they were found. */
  readonly all: () => Generator<KnownChild>;
}

/** An empty book. */
export function childBook(pseudonymise: Pseudonymise): ChildBook {
  const years = new Map<Ssda903Year, Map<string, KnownChild>>();
  // The rows of a child mostly stand together.
  let last: {
    readonly authority: string | null;
    readonly number: string;
    readonly child: KnownChild;
  } | null = null;
  return {
    find(year, authority, number) {
      if (last?.number === number && last.child.year === year && last.authority === authority)
        return last.child;
      const children = years.get(year) ?? new Map<string, KnownChild>();
      years.set(year, children);
      const identity = JSON.stringify([authority?.toUpperCase() ?? null, number.toUpperCase()]);
      let child = children.get(identity);
      if (child === undefined) {
        const pseudonym = pseudonymise(identity);
        child = { year, pseudonym, inHeader: false, birth: null, tables: 0, lastEpisode: -1 };
        children.set(identity, child);
      }
      last = { authority, number, child };
      return child;
    },
    *all() {
      for (const children of years.values()) yield* children.values();
    },
  };
}
