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
  const years = new Map<Ssda903Year, ChildrenOfYear>();
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
      const ofYear = years.get(year) ?? { byAuthority: new Map(), inOrder: [] };
      years.set(year, ofYear);
      const whose = authority?.toUpperCase() ?? null;
      const children = ofYear.byAuthority.get(whose) ?? new Map<string, KnownChild>();
      ofYear.byAuthority.set(whose, children);
      // Numbers are mostly in capitals: only one that is not found as it stands is put in them.
      const child = children.get(number) ?? children.get(number.toUpperCase()) ?? added(year, whose, number);
      last = { authority, number, child };
      return child;
    },
    *all() {
      for (const { inOrder } of years.values()) yield* inOrder;
    },
  };

  function added(year: Ssda903Year, authority: string | null, number: string): KnownChild {
    const identity = JSON.stringify([authority, number.toUpperCase()]);
    const pseudonym = pseudonymise(identity);
    const child = { year, pseudonym, inHeader: false, birth: null, tables: 0, lastEpisode: -1 };
    const { byAuthority, inOrder } = years.get(year) as ChildrenOfYear;
    byAuthority.get(authority)?.set(withoutItsText(number.toUpperCase(), identity), child);
    inOrder.push(child);
    return child;
  }
}

/** The children of a year, by authority and by number in capitals. */
interface ChildrenOfYear {
  readonly byAuthority: Map<string | null, Map<string, KnownChild>>;
  readonly inOrder: KnownChild[];
}

/** A long cell holds on to the text it was cut out of; what is read again out of the identity does not. */
function withoutItsText(number: string, identity: string): string {
  return number.length < 13 ? number : (JSON.parse(identity) as [string | null, string])[1];
}
