import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

/** Makes the secret of an area, which rounds its counts and names its cases, unless it has one: it is made with its first return. */
export async function makeAreaSecret<Tables>(queries: Kysely<Tables>, area: string): Promise<void> {
  const { rows } = await sql`select from area_secret`.execute(queries);
  if (rows.length > 0) return;
  const secret = randomBytes(32);
  await sql`insert into area_secret (area, rounding_key) values (${area}, ${secret})`.execute(queries);
}
