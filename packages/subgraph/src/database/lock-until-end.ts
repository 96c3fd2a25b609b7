import { sql, type Kysely } from 'kysely';

/** Waits for a name that one transaction at a time may hold, and holds it until the transaction ends. */
export async function lockUntilEnd<DB>(queries: Kysely<DB>, name: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(name)}, 0))`.execute(queries);
}
