import type { IsoDate } from '@golden-thread/outcomes';
import type { ReturnRow } from '@golden-thread/send/measures';
import type { OfReturn, RowsAsColumns } from '@golden-thread/subgraph/returns';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { columnsOf, type ReadModule } from './return-columns.ts';
import { adviceOwed, assessmentsOwed, plansOwed, requestsOwed } from './row-filters-of-due.ts';
import { ofReturn, type RowFilter } from './row-filters.ts';
import { columnsOfModule, rowsOfColumns, selectedOf } from './rows-as-columns.ts';

const all = sql`true`;

/**
 * The rows that may be owed something as at a day, with those that the rules look at to tell. What a return says is over by then is
 * passed over; so are days of making that no clock counts from, because a review came after them. All in one statement: each table
 * is gone through once, whatever looks at it, and nothing waits for the answer to another question.
 */
export async function readOwedRows(
  queries: Kysely<SendTables>,
  of: OfReturn,
  asAt: IsoDate,
): Promise<readonly ReturnRow[]> {
  const tableOf = (module: ReadModule, filter: RowFilter): RawBuilder<unknown> =>
    sql`materialized (select ${selectedOf(module)} from ${sql.table(columnsOf(module).table)} where ${ofReturn(of)} and ${filter})`;
  const { rows } = await sql<Readonly<Record<string, RowsAsColumns>>>`
    with assessed as ${tableOf('assessments', all)},
      active as ${tableOf('active-plans', all)},
      named as ${tableOf('named-plans', all)},
      advised as ${tableOf('advice', adviceOwed(asAt))},
      teams as ${tableOf('teams', all)},
      asked as ${tableOf('requests', requestsOwed(asAt))},
      planned as materialized (select * from named where ${plansOwed(asAt)})
    select ${columnsOfModule('requests', 'asked', all)} as "requests",
      ${columnsOfModule('assessments', 'assessed', assessmentsOwed(asAt))} as "assessments",
      ${columnsOfModule('named-plans', 'planned', all)} as "named-plans",
      ${columnsOfModule('active-plans', 'active', all)} as "active-plans",
      ${columnsOfModule('teams', 'teams', all)} as "teams",
      ${columnsOfModule('advice', 'advised', all)} as "advice"`.execute(queries);
  return rows.flatMap((modules) =>
    Object.entries(modules).flatMap(([module, columns]) => rowsOfColumns(module as ReadModule, columns)),
  );
}
