import type { Layout } from './layout.ts';
import { OWN_TOTALS, PUBLICATIONS } from './publications.ts';

/** The layout of a table that is known by its columns; null for any other. */
export function knownLayout(
  header: readonly string[],
  place: Pick<Layout, 'geography' | 'time'>,
): Layout | null {
  const at = new Map(header.map((name, index) => [name, index]));
  const column = (name: string): number => at.get(name) as number;
  const known = PUBLICATIONS.find(({ recognisedBy }) => recognisedBy.every((name) => at.has(name)));
  if (known === undefined || place.geography === null) return null;
  return {
    header,
    ...place,
    pair: known.pair === null ? null : { group: column(known.pair[0]), member: column(known.pair[1]) },
    dimensions: known.dimensions.map(column),
    counts: known.counts.map(({ column: name, subject, subjectColumn, hasCategories, derived }) => ({
      column: column(name),
      subject,
      subjectColumn: subjectColumn === undefined ? null : column(subjectColumn),
      hasCategories,
      category: null,
      derived: derived
        .filter((figure) => at.has(figure.column))
        .map(({ column: of, per, population }) => ({
          column: column(of),
          per,
          population: population === null ? null : (at.get(population) ?? null),
        })),
    })),
    ownTotals: OWN_TOTALS,
    notCounts: known.notCounts ?? [],
    untied: (known.repeats ?? []).flatMap((name) => at.get(name) ?? []),
  };
}
