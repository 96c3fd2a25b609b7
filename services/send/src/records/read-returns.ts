import { knownReturn, readKeptRows, type KeptRow } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { sen2Book } from '../returns/module-tables.ts';
import type { KeptReturn } from './kept-records.ts';

/** A return with the columns that only a return of plans and assessments has. */
export type Sen2KeptRow = KeptRow &
  Pick<SendTables['sen2_return'], 'layout_year' | 'from_date' | 'until_date' | 'census_date'>;

/** Every return of the area, in the order imported, with what became of it. */
export async function readReturns(queries: Kysely<SendTables>): Promise<readonly KeptReturn[]> {
  return (await readReturnRecords(queries)).map(keptReturn);
}

/** The same as the tables hold them. */
export function readReturnRecords(queries: Kysely<SendTables>): Promise<readonly Sen2KeptRow[]> {
  return readKeptRows<Sen2KeptRow, SendTables>(queries, sen2Book);
}

/** What became of one return. */
export function keptReturn(row: Sen2KeptRow): KeptReturn {
  return {
    ...knownReturn(row),
    layoutYear: row.layout_year,
    fromDate: row.from_date,
    untilDate: row.until_date,
    censusDate: row.census_date,
  };
}
