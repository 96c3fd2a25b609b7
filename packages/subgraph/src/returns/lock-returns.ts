import { sql, type Kysely } from 'kysely';

/** Lets one transaction at a time add to, undo or erase the returns of an area; the others wait until it has ended. */
export async function lockReturns<Tables>(queries: Kysely<Tables>, area: string): Promise<void> {
  const name = JSON.stringify(['returns', area]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(queries);
}
