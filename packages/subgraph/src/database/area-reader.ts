import type { Kysely } from 'kysely';
import type pg from 'pg';
import { areaConnection, transactionEnded } from './area-connection.ts';
import type { AreaConnection } from './area-connection.ts';
import { databaseAway, withoutRecords } from './query-error.ts';

/** Reads for one request: one connection, one snapshot, opened at the first query. */
export interface AreaReader<DB> {
  /** Runs queries; calls may overlap. A failed query fails its own call only. */
  readonly read: <T>(work: (queries: Kysely<DB>) => Promise<T>) => Promise<T>;
  /** Gives the connection back. Call once, when the request is answered; reading afterwards is refused. */
  readonly end: () => Promise<void>;
}

interface Open<DB> {
  readonly client: pg.PoolClient;
  readonly connection: AreaConnection<DB>;
}

/**
 * Makes a reader over a pool.
 *
 * @param begin opens the read-only transaction and names the area, in one round trip
 */
export const areaReader = <DB>(pool: pg.Pool, begin: string): AreaReader<DB> => {
  let opening: Promise<Open<DB>> | undefined;
  let ended = false;
  let lost = false;

  const open = async (): Promise<Open<DB>> => {
    const client = await pool.connect();
    try {
      await client.query(begin);
    } catch (error) {
      client.release(true);
      throw error;
    }
    // A failed statement ends the transaction for good: open a fresh one before the next query.
    const connection = areaConnection<DB>(client, async () => {
      await client.query(`rollback; ${begin}`).catch(() => {
        lost = true;
      });
    });
    return { client, connection };
  };

  return {
    read: async (work) => {
      if (ended) throw transactionEnded();
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw databaseAway(error);
      });
      const { connection } = await opening;
      try {
        return await work(connection.queries);
      } catch (error) {
        throw lost ? databaseAway(error) : withoutRecords(error);
      }
    },
    end: async () => {
      if (ended) return;
      ended = true;
      const found = await opening?.catch(() => undefined);
      if (!found) return;
      await found.connection.close();
      found.client.query('commit').then(
        () => found.client.release(),
        () => found.client.release(true),
      );
    },
  };
};
