import { categoryName, KNOWN_LINKS, type Category } from './known-links.ts';
import { OWN_TOTALS, subjectName } from './publications.ts';
import { keyOf, type Address } from './placed-count.ts';
import type { ReadCell } from './read-tables.ts';

/** A total and its parts, as keys of cells, and the kind of sum it is: what holds for one of a kind holds for the others. */
export interface Sum {
  readonly kind: string;
  /** What the parts are: places, or the categories of a classification. */
  readonly by: string;
  readonly total: string;
  /** The total's address, for when no table prints it. */
  readonly address: Address;
  readonly parts: string[];
}

/** The name under which places are added up. */
export const BY_PLACE = 'place';

/** Every sum that the addresses of cells make: categories into their total, places into the place above, and filters known to overlap. */
export function sumsOf(cells: ReadonlyMap<string, ReadCell>): readonly Sum[] {
  const sums = new Map<string, Sum>();
  const add = (by: string, address: Address, level: string | null, part: string): void => {
    const total = keyOf(address);
    const id = `${by}\u241E${by === BY_PLACE ? level : ''}\u241E${total}`;
    const known = sums.get(id);
    if (known !== undefined) {
      known.parts.push(part);
      return;
    }
    const names = address.categories.map(([name]) => name).join('+');
    sums.set(id, {
      kind: [by, address.subject, names, level ?? ''].join('\u241F'),
      by,
      total,
      address,
      parts: [part],
    });
  };
  for (const [key, { address, above, level }] of cells) {
    for (const left of address.categories) {
      add(
        left[0],
        { ...address, categories: address.categories.filter((each) => each !== left) },
        level,
        key,
      );
    }
    if (above !== null) add(BY_PLACE, { ...address, place: above }, level, key);
  }
  return withoutLooseTotals(cells, [...sums.values()]).concat(knownSums(cells));
}

/**
 * A total that no table prints still joins two classifications; one that only one classification has joins nothing, and
 * of places nobody knows whether all of them are there.
 */
function withoutLooseTotals(cells: ReadonlyMap<string, ReadCell>, sums: readonly Sum[]): readonly Sum[] {
  const ways = new Map<string, number>();
  for (const { by, total } of sums) if (by !== BY_PLACE) ways.set(total, (ways.get(total) ?? 0) + 1);
  return sums.filter(({ by, total }) => cells.has(total) || (by !== BY_PLACE && ways.get(total) !== 1));
}

function knownSums(cells: ReadonlyMap<string, ReadCell>): readonly Sum[] {
  const found: Sum[] = [];
  for (const [key, { address }] of cells) {
    const [only, ...others] = address.categories;
    if (only === undefined || others.length > 0) continue;
    for (const { total, parts } of KNOWN_LINKS) {
      if (only[0] !== total[0] || only[1] !== categoryName(total[1])) continue;
      const keys = parts.map((part) => keyOf(at(address, total, part)));
      if (keys.every((part) => cells.has(part))) {
        found.push({
          kind: `known ${total[1]}`,
          by: `${total[0]}, ${total[1]}`,
          total: key,
          address,
          parts: keys,
        });
      }
    }
  }
  return found;
}

/** The address of another category of the same children, place and time. */
function at(address: Address, total: Category, [name, category]: Category): Address {
  const isOwn = OWN_TOTALS.includes(total[0]);
  const subject = isOwn ? subjectName(address.subject.replace(` (${total[0]})`, '')) : address.subject;
  return { ...address, subject, categories: [[name, category]] };
}
