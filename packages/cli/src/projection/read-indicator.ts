import { nearestName } from '@golden-thread/local-areas';
import type { LongTableRow, MeasureDefinition } from '@golden-thread/national-data';
import { readDataDictionary, readLongTable, TableUnreadable } from '@golden-thread/national-data/node';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';
import { tableAndDictionary } from './table-and-dictionary.ts';

/** What of a long table a back-test needs. */
export interface IndicatorRead {
  readonly rows: readonly LongTableRow[];
  /** As the dictionary says; null when there is none, or it leaves them open. */
  readonly decimals: number | null;
  readonly title: string | null;
}

/**
 * Reads the rows of one indicator, and its decimals where a dictionary is given.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, `ANOTHER_TABLE`, `INDICATOR_UNKNOWN`; TableUnreadable with every issue of a table that cannot be read.
 */
export async function readIndicator(
  surroundings: Surroundings,
  given: { readonly table: string; readonly indicator: string; readonly dictionary?: string | undefined },
): Promise<IndicatorRead> {
  const { table, dictionary } = await tableAndDictionary(surroundings, given);
  const rows: LongTableRow[] = [];
  for await (const batch of readLongTable(table, { measureShort: given.indicator })) rows.push(...batch);
  if (rows.length === 0) throw await unknownIndicator(table, given.indicator);
  const measures = await measuresOf(dictionary, given.dictionary);
  const measure = measures.find(({ measureId }) => measureId === given.indicator);
  return { rows, decimals: measure?.decimals ?? null, title: measure?.title ?? null };
}

/** What the dictionary says of every measure; nothing without a dictionary. @throws TableUnreadable with every issue. */
export async function measuresOf(
  path: string | null,
  given: string | undefined,
): Promise<readonly MeasureDefinition[]> {
  if (path === null) return [];
  const measures = await readDataDictionary(path);
  if (measures.ok) return measures.value;
  throw new TableUnreadable(
    measures.issues.map((issue) => ({ file: given as string, row: null, column: null, ...issue })),
  );
}

async function unknownIndicator(table: string, indicator: string): Promise<WrongUse> {
  const names = new Set<string>();
  for await (const batch of readLongTable(table)) for (const row of batch) names.add(row.measureShort);
  const near = nearestName(indicator, names);
  return new WrongUse({
    code: 'INDICATOR_UNKNOWN',
    message: 'The table has no such indicator.',
    found: JSON.stringify(indicator),
    expected: `one of the ${names.size} short names of the table`,
    whatToDo:
      near === null
        ? 'Look the short name up in the data dictionary; capitals count.'
        : `Did you mean ${near}? Capitals count.`,
  });
}
