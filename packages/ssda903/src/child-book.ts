import type { Pseudonymise } from '@golden-thread/return-files';
import { GrowingColumn } from './growing-column.ts';
import { PackedTexts } from './packed-texts.ts';
import type { Ssda903Year } from './ssda903-year.ts';
import { TextTable } from './text-table.ts';

/** Tables mostly have children in one order, some of them left out: so many places further on a child is looked for first. */
const soon = 4;
const none = -1;

/** The children of one authority in one year. */
interface ChildrenOfYear {
  readonly year: Ssda903Year;
  readonly authority: string | null;
}

/**
 * The children of returns, each found by its year, authority and number and known by its place from 0. What is remembered of a child goes no
 * further than the reader.
 */
export class ChildBook {
  readonly #pseudonymise: Pseudonymise;
  readonly #groups: ChildrenOfYear[] = [];
  readonly #groupOf = new GrowingColumn();
  /** In capitals. */
  readonly #numbers = new TextTable();
  readonly #pseudonyms = new PackedTexts();
  readonly #births = new GrowingColumn();
  readonly #tables = new GrowingColumn();
  readonly #lastEpisodes = new GrowingColumn();
  // Rows of one return and one authority mostly stand together, and those of one child.
  #group = none;
  #found = 0;
  #named = none;
  #name = '';

  constructor(pseudonymise: Pseudonymise) {
    this.#pseudonymise = pseudonymise;
  }

  /** The place of a child, which is added where it is not there yet. */
  find(year: Ssda903Year, authority: string | null, number: string): number {
    const whose = authority?.toUpperCase() ?? null;
    const known = this.#groups[this.#group];
    if (known?.year !== year || known.authority !== whose) this.#group = this.#placeOfGroup(year, whose);
    const last = Math.min(this.#found + soon, this.#numbers.count - 1);
    for (let at = this.#found; at <= last; at += 1)
      if (this.#numbers.is(at, number, this.#group)) return (this.#found = at);
    const capitals = number.toUpperCase();
    const found = this.#numbers.find(capitals, this.#group);
    this.#found = found === none ? this.#added(whose, capitals) : found;
    return this.#found;
  }

  pseudonymOf(child: number): string {
    if (this.#named !== child) {
      this.#named = child;
      this.#name = this.#pseudonyms.at(child);
    }
    return this.#name;
  }

  yearOf(child: number): Ssda903Year {
    return (this.#groups[this.#groupOf.get(child)] as ChildrenOfYear).year;
  }

  /** By the table of children, as `dayKey` gives it; null where it does not tell. */
  birthOf(child: number): number | null {
    const birth = this.#births.get(child);
    return birth === none ? null : birth;
  }

  putBirth(child: number, birth: number | null): void {
    this.#births.put(child, birth ?? none);
  }

  /** Which tables have had it: a bit for each. */
  tablesOf(child: number): number {
    return this.#tables.get(child);
  }

  putTables(child: number, tables: number): void {
    this.#tables.put(child, tables);
  }

  /** Where its newest episode stands in the episode store; -1 without one. */
  lastEpisodeOf(child: number): number {
    return this.#lastEpisodes.get(child);
  }

  putLastEpisode(child: number, place: number): void {
    this.#lastEpisodes.put(child, place);
  }

  /** The years of the children, oldest first. */
  years(): readonly Ssda903Year[] {
    const years = new Set(this.#groups.map(({ year }) => year));
    return [...years].sort((one, other) => one - other);
  }

  /** The children of a year in the order they were found. */
  *ofYear(year: Ssda903Year): Generator<number> {
    for (let child = 0; child < this.#numbers.count; child += 1) if (this.yearOf(child) === year) yield child;
  }

  #placeOfGroup(year: Ssda903Year, authority: string | null): number {
    const known = this.#groups.findIndex((group) => group.year === year && group.authority === authority);
    return known === none ? this.#groups.push({ year, authority }) - 1 : known;
  }

  #added(authority: string | null, number: string): number {
    const child = this.#numbers.add(number, this.#group);
    this.#pseudonyms.add(this.#pseudonymise(JSON.stringify([authority, number])));
    this.#groupOf.put(child, this.#group);
    this.#births.put(child, none);
    this.#tables.put(child, 0);
    this.#lastEpisodes.put(child, none);
    return child;
  }
}
