import { Defect } from '@golden-thread/outcomes';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { roundCells, type RoundCell } from '../protection/round-cell.ts';

/** The secret of the area, which is made with its first return; null before. */
export async function readAreaSecret(queries: Kysely<SendTables>): Promise<Uint8Array | null> {
  const row = await queries.selectFrom('area_secret').select('rounding_key').executeTakeFirst();
  return row?.rounding_key ?? null;
}

/** Rounds the counts of an area. Without a secret there is no return, so there is nothing to round: a count then is never let through. */
export function roundingOf(secret: Uint8Array | null): RoundCell {
  if (secret !== null) return roundCells(secret);
  return () => {
    throw new Defect('NO_ROUNDING_SECRET', 'Counts of this area cannot be rounded: it has no secret.');
  };
}
