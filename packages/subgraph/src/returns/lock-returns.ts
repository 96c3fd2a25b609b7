import type { Kysely } from 'kysely';
import { lockUntilEnd } from '../database/index.ts';

/** Lets one transaction at a time add to, undo or erase the returns of an area; the others wait until it has ended. */
export async function lockReturns<Tables>(queries: Kysely<Tables>, area: string): Promise<void> {
  await lockUntilEnd(queries, ['returns', area]);
}
