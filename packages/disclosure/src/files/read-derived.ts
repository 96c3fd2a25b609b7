import { countText, derivedText } from './count-text.ts';
import type { PlacedCount } from './placed-count.ts';
import type { ReadTables } from './read-tables.ts';

/** Reads the percentages and rates of one count; gives the columns whose fields are neither a figure nor a known sign. */
export function readDerived(
  into: ReadTables,
  { column }: Pick<PlacedCount, 'column'>,
  fields: readonly string[],
  of: string,
  symbol: string | undefined,
): readonly number[] {
  const unreadable: number[] = [];
  for (const { column: at, per, population } of column.derived) {
    const text = derivedText(fields[at] as string, symbol);
    // A range such as <1% narrows its count, and nothing takes account of it.
    if (text.kind === 'unreadable' || 'within' in text) unreadable.push(at);
    if (text.kind !== 'value') continue;
    const people = population === null ? null : countText(fields[population] as string, symbol);
    into.derived.set(`${of}\u241F÷${per}`, {
      of,
      per,
      population: people?.kind === 'count' ? people.count : null,
      isShare: population === null,
      value: text.value,
      decimals: text.decimals,
    });
  }
  return unreadable;
}
