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

/** The children of one authority in one year. */
interface ChildrenOfYear {
  readonly year: Ssda903Year;
  readonly authority: string | null;
  /** By number in capitals. */
  readonly places: Map<string, number>;
  /** Number and child of each place. */
  readonly numbers: string[];
  readonly children: KnownChild[];
  /** Of the child found last. */
  place: number;
}

/** Tables mostly have children in one order, some of them left out: so many places further on a child is looked for first. */
const soon = 4;

/** An empty book. */
export function childBook(pseudonymise: Pseudonymise): ChildBook {
  const years = new Map<Ssda903Year, KnownChild[]>();
  const groups = new Map<string, ChildrenOfYear>();
  // Rows of one return and one authority mostly stand together.
  let group: ChildrenOfYear | null = null;
  const groupOf = (year: Ssda903Year, authority: string | null): ChildrenOfYear => {
    const key = JSON.stringify([year, authority]);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const made = { year, authority, places: new Map<string, number>(), numbers: [], children: [], place: 0 };
    groups.set(key, made);
    if (!years.has(year)) years.set(year, []);
    return made;
  };
  const added = ({ year, authority, places, numbers, children }: ChildrenOfYear, number: string): number => {
    const identity = JSON.stringify([authority, number]);
    const pseudonym = pseudonymise(identity);
    const child = { year, pseudonym, inHeader: false, birth: null, tables: 0, lastEpisode: -1 };
    const own = withoutItsText(number, identity);
    places.set(own, numbers.length);
    numbers.push(own);
    years.get(year)?.push(child);
    return children.push(child) - 1;
  };
  return {
    find(year, authority, number) {
      const whose = authority?.toUpperCase() ?? null;
      if (group?.year !== year || group.authority !== whose) group = groupOf(year, whose);
      const { numbers, places, children, place } = group;
      for (let at = place; at <= place + soon && at < numbers.length; at += 1)
        if (numbers[at] === number) {
          group.place = at;
          return children[at] as KnownChild;
        }
      const capitals = number.toUpperCase();
      group.place = places.get(capitals) ?? added(group, capitals);
      return children[group.place] as KnownChild;
    },
    *all() {
      for (const children of years.values()) yield* children;
    },
  };
}

/** A long cell holds on to the text it was cut out of; what is read again out of the identity does not. */
function withoutItsText(number: string, identity: string): string {
  return number.length < 13 ? number : (JSON.parse(identity) as [string | null, string])[1];
}
