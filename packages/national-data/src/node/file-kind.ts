import { basename } from 'node:path';
import { appealRateLayout } from '../appeal-rate-table.ts';
import { careBoardColumns } from '../care-board-lookup.ts';
import { isCommunityWaits } from '../community-waits-table.ts';
import { longTableColumns } from '../long-table-row.ts';
import { neighbourLayout } from '../neighbour-list.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { readCsv } from './read-csv.ts';
import { isParquet } from './read-parquet.ts';

/** What a file turns out to be, by its first bytes and its header. */
export type FileKind =
  | { readonly kind: 'long-table' }
  | { readonly kind: 'dictionary' }
  | { readonly kind: 'neighbours' }
  | { readonly kind: 'open-data'; readonly mapping: OpenDataMapping }
  | { readonly kind: 'areas' }
  | { readonly kind: 'care-boards' }
  | { readonly kind: 'unknown'; readonly header: readonly string[] };

/**
 * Tells what a file is. An open-data table is one whose columns are just those of a mapping,
 * or whose headings are those of its layout.
 *
 * @throws TableUnreadable what `readCsv` throws on the first rows.
 */
export async function fileKind(path: string, mappings: readonly OpenDataMapping[]): Promise<FileKind> {
  if (await isParquet(path).catch(() => false)) return { kind: 'long-table' };
  let first: readonly (readonly string[])[] = [];
  for await (const rows of readCsv(path, { file: basename(path), ragged: true })) {
    first = rows.slice(0, 10);
    break;
  }
  const header = first[0] ?? [];
  const has = new Set(header);
  if (Object.values(longTableColumns).every((column) => has.has(column))) return { kind: 'long-table' };
  if (has.has('Measure_short') && has.has('Polarity')) return { kind: 'dictionary' };
  if (neighbourLayout(header) !== null) return { kind: 'neighbours' };
  if (careBoardColumns(header) !== null) return { kind: 'care-boards' };
  const layout = layoutOf(first);
  const mapping = mappings.find(
    (each) =>
      each.layout === layout &&
      (layout !== undefined ||
        (each.columns.length === header.length && each.columns.every((column) => has.has(column)))),
  );
  if (mapping !== undefined) return { kind: 'open-data', mapping };
  return has.has('new_la_code') && has.has('old_la_code') ? { kind: 'areas' } : { kind: 'unknown', header };
}

function layoutOf(first: readonly (readonly string[])[]): OpenDataMapping['layout'] {
  if (isCommunityWaits(first[0] ?? [])) return 'community-waits';
  return appealRateLayout(first) === null ? undefined : 'appeal-rates';
}
