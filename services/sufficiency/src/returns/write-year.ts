import type { Ssda903Module } from '@golden-thread/ssda903';
import {
  addRows,
  rowsWriter,
  type Cell,
  type KeyColumn,
  type OfReturn,
} from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { moduleTables } from './module-tables.ts';
import type { YearToKeep } from './years-to-keep.ts';

const keys: readonly KeyColumn[] = [
  { column: 'row', type: 'integer' },
  { column: 'pseudonym', type: 'text' },
];
const keysWithBirth: readonly KeyColumn[] = [...keys, { column: 'birth_month', type: 'text' }];

/**
 * Reads the return of a year into its tables until it ends or it is refused.
 *
 * @param dryRun - reads it and writes nothing.
 */
export async function writeYear(
  queries: Kysely<SufficiencyTables>,
  of: OfReturn,
  { reading, isRefused }: YearToKeep,
  dryRun: boolean,
): Promise<void> {
  const writer = rowsWriter<Ssda903Module>((module, columns) => {
    const table = moduleTables[module];
    return addRows(queries, of, table, table.asksBirth ? keysWithBirth : keys, columns);
  });
  for (;;) {
    const rows = await reading.next();
    if (rows === null || isRefused()) break;
    if (!dryRun)
      for (const { module, row, pseudonym, birthMonth, values } of rows) {
        const { columns, asksBirth } = moduleTables[module];
        const cells = values as unknown as Readonly<Record<string, Cell>>;
        await writer.add(module, [
          row,
          pseudonym,
          ...(asksBirth ? [birthMonth] : []),
          ...columns.map(({ field }) => cells[field] ?? null),
        ]);
      }
  }
  await writer.flush();
}
