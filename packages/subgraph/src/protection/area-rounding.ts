import { Defect } from '@golden-thread/outcomes';
import type { Kysely } from 'kysely';
import { roundCells, type RoundCell } from './round-cell.ts';

/** The table that holds the secret of an area, of whatever service. */
export interface AreaSecretTable {
  readonly area_secret: { readonly area: string; readonly rounding_key: Buffer };
}

/** The secret of the area, which is made with its first return; null before. */
export async function readAreaSecret(queries: Kysely<AreaSecretTable>): Promise<Uint8Array | null> {
  const row = await queries.selectFrom('area_secret').select('rounding_key').executeTakeFirst();
  return row?.rounding_key ?? null;
}

/**
 * Rounds the counts of an area. Without a secret there is no return, so there is nothing to round: a count then is never let through.
 *
 * @throws Defect `NO_ROUNDING_SECRET`, where a count is rounded and there is no secret.
 */
export function roundingOf(secret: Uint8Array | null): RoundCell {
  if (secret !== null) return roundCells(secret);
  return () => {
    throw new Defect('NO_ROUNDING_SECRET', 'Counts of this area cannot be rounded: it has no secret.');
  };
}
