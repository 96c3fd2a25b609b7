import { categoryName } from './known-links.ts';
import type { CountColumn, Layout, LayoutOptions } from './layout.ts';
import { subjectName } from './publications.ts';
import { isTotal } from './total-words.ts';

/** Which count a field holds: what is counted, when, where, and in which categories. Totals are left out. */
export interface Address {
  readonly subject: string;
  readonly time: string;
  readonly place: string;
  readonly categories: readonly (readonly [classification: string, category: string])[];
}

/** A count of a row, with where it belongs. */
export interface PlacedCount {
  readonly address: Address;
  /** Geographic level as the table writes it; null when it has none. */
  readonly level: string | null;
  /** The place above this one, where the table tells it. */
  readonly above: string | null;
  readonly column: CountColumn;
}

const ENGLAND = 'E92000001';
/** Inner and Outer London are published beside the regions and lie in one. */
const WITHIN_LONDON = new Set(['E13000001', 'E13000002']);
const LONDON = 'E12000007';
/** Levels whose figures are no counts of children of one place. */
const NO_PLACE = /median|average|neighbours/i;

/** The counts of one row; none for a row of medians, averages or the like. */
export function placedCounts(
  layout: Layout,
  fields: readonly string[],
  options: LayoutOptions = {},
): readonly PlacedCount[] {
  const place = placeOf(layout, fields);
  if (place === null) return [];
  const time = layout.time === null ? '' : textAt(fields, layout.time);
  const categories: [string, string][] = [];
  let ownSubject = '';
  for (const at of layout.dimensions) {
    const category = textAt(fields, at);
    if (!isTotal(category, options.totals)) categories.push([layout.header[at] as string, category]);
  }
  if (layout.pair !== null) {
    const group = textAt(fields, layout.pair.group);
    const member = categoryName(textAt(fields, layout.pair.member));
    if (layout.notCounts.includes(member)) return [];
    if (layout.ownTotals.includes(group)) ownSubject = group;
    if (!isTotal(member, options.totals)) categories.push([group, member]);
  }
  return layout.counts.map((column): PlacedCount => {
    const named = column.subjectColumn === null ? column.subject : textAt(fields, column.subjectColumn);
    const own = column.hasCategories ? [...categories] : [];
    if (column.category !== null && !isTotal(column.category, options.totals))
      own.push(['column', column.category]);
    const subject = subjectName(named);
    return {
      address: {
        subject: ownSubject !== '' && column.hasCategories ? `${subject} (${ownSubject})` : subject,
        time,
        place: place.place,
        categories: own.sort(([left], [right]) => (left < right ? -1 : 1)),
      },
      level: place.level,
      above: place.above,
      column,
    };
  });
}

/** One text for one count, the same wherever it is printed. */
export function keyOf({ subject, time, place, categories }: Address): string {
  return [subject, time, place, ...categories.map(([name, category]) => `${name}=${category}`)].join(
    '\u241F',
  );
}

/** A count in words: its categories, place and time. */
export function labelOf({ subject, time, place, categories }: Address): string {
  const words = categories.map(([name, category]) => (name === 'column' ? category : `${name}: ${category}`));
  return [subject, ...(words.length === 0 ? ['all'] : words), place, time]
    .filter((word) => word !== '')
    .join(', ');
}

function placeOf(
  { geography }: Layout,
  fields: readonly string[],
): { readonly place: string; readonly level: string | null; readonly above: string | null } | null {
  if (geography === null) return { place: '', level: null, above: null };
  const level = textAt(fields, geography.level);
  if (NO_PLACE.test(level)) return null;
  const at = (column: number | null): string => {
    const text = column === null ? '' : textAt(fields, column);
    return /^na$/i.test(text) ? '' : text;
  };
  const country = at(geography.country) || ENGLAND;
  const region = at(geography.region);
  const authority = at(geography.authority);
  if (/^national$/i.test(level)) return { place: country, level, above: null };
  if (/^regional$/i.test(level)) {
    const place = region || authority || at(geography.name);
    return { place, level, above: WITHIN_LONDON.has(place) ? LONDON : country };
  }
  return { place: authority || at(geography.name), level, above: region || country };
}

function textAt(fields: readonly string[], at: number): string {
  return (fields[at] as string).trim();
}
