import type { FieldKind, Ssda903Module } from '@golden-thread/ssda903';
import { layoutOf, ssda903Years } from '@golden-thread/ssda903';
import type { ModuleColumn, ModuleTable, ReturnBook } from '@golden-thread/subgraph/returns';
import type { ReturnTables } from '../database/return-tables.ts';

/** The table that a table of the return is kept in. */
export interface RecordTable extends ModuleTable<keyof ReturnTables> {
  /** Whether its rows tell the month of birth. */
  readonly asksBirth: boolean;
}

/** What each kind of field is kept as; those that identify somebody are not. */
const types: Readonly<Partial<Record<FieldKind, ModuleColumn['type']>>> = {
  date: 'date',
  'partial-date': 'text',
  flag: 'boolean',
  code: 'text',
  urn: 'text',
  place: 'text',
  distance: 'double precision',
  score: 'integer',
};

/** Where the records of a return are kept: a table for each of the return's, a column for each field that leaves the reader. */
export const moduleTables = Object.fromEntries(
  layoutOf(ssda903Years.at(-1)!).map(({ module, fields }): [Ssda903Module, RecordTable] => [
    module,
    {
      table: `ssda903_${module.replaceAll('-', '_')}` as keyof ReturnTables,
      asksBirth: fields.some(({ kind }) => kind === 'birth-date'),
      columns: fields.flatMap(({ name, kind }) => {
        const type = types[kind];
        return type === undefined ? [] : [{ field: name, column: name.toLowerCase(), type }];
      }),
    },
  ]),
) as Readonly<Record<Ssda903Module, RecordTable>>;

/** Where this service keeps returns of children looked after. */
export const ssda903Book: ReturnBook = { service: 'sufficiency', name: 'ssda903', records: moduleTables };
