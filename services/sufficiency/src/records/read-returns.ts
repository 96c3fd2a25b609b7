import { collectionDays, type Ssda903Year } from '@golden-thread/ssda903';
import { knownReturn, readKeptRows, type KeptRow } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { ssda903Book } from '../returns/module-tables.ts';
import type { KeptReturn } from './care-records.ts';

/** A return with the columns that only a return of children looked after has. */
export type Ssda903KeptRow = KeptRow & {
  readonly year: Ssda903Year;
  readonly findings: Readonly<Record<string, number>>;
  readonly made_up: boolean | null;
};

/** Every return of the area, in the order imported, with what became of it. */
export async function readReturns(queries: Kysely<SufficiencyTables>): Promise<readonly KeptReturn[]> {
  return (await readReturnRecords(queries)).map(keptReturn);
}

/** The same as the tables hold them. */
export function readReturnRecords(queries: Kysely<SufficiencyTables>): Promise<readonly Ssda903KeptRow[]> {
  return readKeptRows<Ssda903KeptRow, SufficiencyTables>(queries, ssda903Book);
}

/** What became of one return. */
export function keptReturn(row: Ssda903KeptRow): KeptReturn {
  const { first, last } = collectionDays(row.year);
  return {
    ...knownReturn(row),
    year: row.year,
    fromDate: first,
    untilDate: last,
    findings: row.findings,
    madeUp: row.made_up === true,
  };
}
