import type { Kysely } from 'kysely';
import type { Cluster } from '../database/index.ts';
import type { PublishedTables } from '../published/published-tables.ts';
import { analyzeRecords } from './analyze-records.ts';
import { areaIsKnown } from './area-is-known.ts';
import type { Reading } from './reading-of.ts';
import type { ReturnBook } from './return-book.ts';
import { returnScope } from './return-scope.ts';
import { withReturns } from './with-returns.ts';

/** Ends the transaction with nothing kept; never leaves this file. */
class NothingKept extends Error {}

/** Ends the work of `keepWhole` with nothing kept. */
export function nothingKept(): never {
  throw new NothingKept();
}

/** How returns are kept. */
export interface Keeping<Tables, Outcome> {
  readonly areaCode: string;
  readonly reading: Pick<Reading<unknown>, 'begun' | 'toTheEnd' | 'close'>;
  readonly onAreaUnknown: () => void;
  /** Works in the one transaction. */
  readonly keep: (queries: Kysely<Tables>) => Promise<Outcome>;
  /** How many records of each module it added. */
  readonly added: (outcome: Outcome) => Readonly<Record<string, number>>;
}

/**
 * Reads and keeps returns in one transaction: whole or not at all. Null where there is no such area, and nothing was read, or the work
 * ended with `nothingKept`: then what is left is read for its faults, outside the transaction, so that nothing waits for it.
 */
export function keepWhole<Tables extends PublishedTables, Outcome>(
  cluster: Cluster,
  book: ReturnBook,
  { areaCode, reading, onAreaUnknown, keep, added }: Keeping<Tables, Outcome>,
): Promise<Outcome | null> {
  return withReturns<Tables, Outcome | null>(cluster, book.service, async (database) => {
    try {
      if (!(await areaIsKnown(database, areaCode))) {
        onAreaUnknown();
        return null;
      }
      const outcome = await database.withArea(returnScope(areaCode), keep);
      await analyzeRecords(cluster, book, areaCode, added(outcome));
      return outcome;
    } catch (error) {
      if (!(error instanceof NothingKept)) throw error;
      if (reading.begun()) await reading.toTheEnd();
      return null;
    } finally {
      await reading.close();
    }
  });
}
