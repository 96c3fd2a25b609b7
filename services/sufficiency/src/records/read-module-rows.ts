import type { Ssda903Module } from '@golden-thread/ssda903';
import { asColumns, type RowsAsColumns } from '@golden-thread/subgraph/returns';
import { sql, type Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { moduleTables } from '../returns/module-tables.ts';
import type { KeptReturn, RowsOf } from './care-records.ts';

/** The rows of one table of one return, in the order of its file. */
export async function readModuleRows<Module extends Ssda903Module>(
  queries: Kysely<SufficiencyTables>,
  area: string,
  { id, year }: Pick<KeptReturn, 'id' | 'year'>,
  module: Module,
): Promise<RowsOf<Module>> {
  const { table, columns, asksBirth } = moduleTables[module];
  const names = [
    'row',
    'pseudonym',
    ...(asksBirth ? ['birth_month'] : []),
    ...columns.map(({ column }) => column),
  ];
  const read = asColumns(names, table, sql`area = ${area} and return_id = ${id}`);
  const { rows } = await sql<{ readonly read: RowsAsColumns }>`select ${read} as read`.execute(queries);
  const [places, pseudonyms, ...others] = rows[0]!.read;
  const [births, cells] = asksBirth ? [others[0], others.slice(1)] : [null, others];
  return (places ?? []).map((row, at) => {
    const values: Record<string, unknown> = {};
    for (let nth = 0; nth < columns.length; nth += 1) values[columns[nth]!.field] = cells[nth]![at];
    return {
      module,
      year,
      row,
      pseudonym: pseudonyms![at],
      birthMonth: births?.[at] ?? null,
      values,
    };
  }) as unknown as RowsOf<Module>;
}
