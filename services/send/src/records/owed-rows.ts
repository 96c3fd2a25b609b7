import type { IsoDate } from '@golden-thread/outcomes';
import type { ReturnRow } from '@golden-thread/send/measures';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { readModule } from './return-rows.ts';
import { adviceOwed, assessmentsOwed, plansOwed, requestsOwed } from './row-filters-of-due.ts';
import type { OfReturn } from './row-filters.ts';

/**
 * The rows that may be owed something as at a day, with those that the rules look at to tell. What a return says is over by then is
 * passed over; so are days of making that no clock counts from, because a review came after them.
 */
export async function readOwedRows(
  queries: Kysely<SendTables>,
  of: OfReturn,
  asAt: IsoDate,
): Promise<readonly ReturnRow[]> {
  const all = sql`true`;
  const requests = await readModule(queries, of, 'requests', requestsOwed(of, asAt));
  const named = await readModule(queries, of, 'named-plans', plansOwed(of, asAt));
  const linking = assessmentsOwed(
    asAt,
    requests.map(({ row }) => row),
    named.flatMap(({ parent }) => (parent === null ? [] : [parent])),
  );
  return [
    requests,
    await readModule(queries, of, 'assessments', linking),
    named,
    await readModule(queries, of, 'active-plans', all),
    await readModule(queries, of, 'teams', all),
    await readModule(queries, of, 'advice', adviceOwed(asAt)),
  ].flat();
}
