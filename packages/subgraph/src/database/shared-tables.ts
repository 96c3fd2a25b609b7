import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cluster } from './cluster.ts';
import { identifier } from './identifier.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { withoutRecords } from './query-error.ts';

/** Lines to add to a table: each a row in PostgreSQL's text form, fields parted by tabs, `\N` for null, ended by a line feed. */
export interface SharedLines {
  readonly table: string;
  readonly columns: readonly string[];
  readonly lines: AsyncIterable<string>;
}

/** What an import of shared tables works with, inside its one transaction. */
export interface SharedTables {
  readonly query: <Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Adds many rows as a stream; gives their number. Nothing is read ahead of what the server takes. */
  readonly copy: (what: SharedLines) => Promise<number>;
}

/**
 * Adds to the tables of a service that belong to no area (`sharedByAllAreas`): the service itself may only read them. Logs in as
 * the administrator, acts as the owner, and does everything in one transaction, so that an import that is killed leaves
 * nothing. Imports of one service wait for each other.
 *
 * @throws NO_DATABASE_URL where the installation knows only its services' logins; PostgreSQL's own errors.
 */
export const changeSharedTables = async <T>(
  cluster: Cluster,
  service: string,
  work: (tables: SharedTables) => Promise<T>,
): Promise<T> =>
  ownerTransaction(cluster, service, 'import', async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`golden-thread import ${service}`]);
    return work({
      query: async (sql, values = []) => {
        const { rows } = await client.query(sql, [...values]).catch((error: unknown) => {
          throw withoutRecords(error);
        });
        return rows;
      },
      copy: async ({ table, columns, lines }) => {
        const names = columns.map(identifier).join(', ');
        const sink = client.query(copyFrom(`copy ${identifier(table)} (${names}) from stdin`));
        await pipeline(Readable.from(lines, { objectMode: true }), sink).catch((error: unknown) => {
          throw error instanceof pg.DatabaseError ? withoutRecords(error) : error;
        });
        return sink.rowCount ?? 0;
      },
    });
  });
