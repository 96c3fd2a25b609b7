import type { Kysely } from 'kysely';
import type pg from 'pg';
import { areaConnection } from './area-connection.ts';
import { areaReader } from './area-reader.ts';
import type { AreaReader } from './area-reader.ts';
import { settingsOf } from './area-scope.ts';
import type { AreaScope } from './area-scope.ts';
import { DatabaseFault } from './database-fault.ts';
import { copyIn } from './copy-in.ts';
import type { CopyIn } from './copy-in.ts';
import { databaseAway, withoutRecords } from './query-error.ts';
import { servicePool } from './service-pool.ts';
import type { ServiceDatabaseOptions } from './service-pool.ts';

/** What a writing transaction offers beside queries. */
export interface AreaTools {
  /** Adds many rows at once; see {@link CopyIn}. Gives the number added. */
  readonly copyIn: (what: CopyIn) => Promise<number>;
}

/** Whether the database answers, and how fast in milliseconds. */
export type DatabaseHealth =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly milliseconds: number; readonly problem: string };

/**
 * One service's way to its records: every query is inside a transaction that sees one area only. An area's code alone
 * sees published records and adds none; an {@link AreaScope} says what more a person or the import may.
 */
export interface ServiceDatabase<DB> {
  /** Runs `work` in one transaction for an area; commits when it resolves, rolls back when it throws. */
  readonly withArea: <T>(
    area: string | AreaScope,
    work: (queries: Kysely<DB>, tools: AreaTools) => Promise<T>,
  ) => Promise<T>;
  /** The same, read only and on one snapshot; cheaper, because nobody waits for the commit. */
  readonly readArea: <T>(area: string | AreaScope, work: (queries: Kysely<DB>) => Promise<T>) => Promise<T>;
  /** Reads several areas one after another on one snapshot; the answers in the order of `areas`. */
  readonly readAreas: <T>(
    areas: readonly string[],
    work: (queries: Kysely<DB>, area: string) => Promise<T>,
  ) => Promise<readonly T[]>;
  /** A reader to keep for one request: opens at its first query, to be ended with the request. */
  readonly reader: (area: string | AreaScope) => AreaReader<DB>;
  /** Never throws. */
  readonly health: () => Promise<DatabaseHealth>;
  /** Waits for running transactions, then closes the connections. */
  readonly close: () => Promise<void>;
}

const snapshot = 'begin isolation level repeatable read read only';

const rolledBack = (): DatabaseFault =>
  new DatabaseFault([
    {
      code: 'TRANSACTION_ROLLED_BACK',
      path: 'transaction',
      found: 'a statement failed and its error was swallowed, so nothing was kept',
      expected: 'every failure passed on',
      whatToDo: 'Let the error through, or test the condition before the statement.',
    },
  ]);

/**
 * Opens a service's database. Connects at the first query; comes back by itself after the server has been away.
 */
export const openServiceDatabase = <DB>(options: ServiceDatabaseOptions): ServiceDatabase<DB> => {
  const readers = servicePool(options, 'read');
  const writers = servicePool(options, 'write');

  const inTransaction = async <T>(
    pool: pg.Pool,
    begin: string,
    work: (connection: ReturnType<typeof areaConnection<DB>>) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw databaseAway(error);
    });
    let connection: ReturnType<typeof areaConnection<DB>> | undefined;
    try {
      await client.query(begin);
      connection = areaConnection<DB>(client);
      const result = await work(connection);
      await connection.close();
      // COMMIT of a transaction in which a statement failed answers ROLLBACK, without an error.
      if ((await client.query('commit')).command !== 'COMMIT') throw rolledBack();
      client.release();
      return result;
    } catch (error) {
      await connection?.close();
      const lost = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(lost);
      throw lost ? databaseAway(error) : withoutRecords(error);
    }
  };

  return {
    withArea: async (area, work) =>
      inTransaction(writers, `begin; ${settingsOf(area)}`, (connection) =>
        work(connection.queries, {
          copyIn: (what) => connection.exclusively((client) => copyIn(client, options.service, what)),
        }),
      ),
    readArea: async (area, work) => {
      const reader = areaReader<DB>(readers, `${snapshot}; ${settingsOf(area)}`);
      try {
        return await reader.read(work);
      } finally {
        await reader.end();
      }
    },
    readAreas: async (areas, work) => {
      const settings = areas.map(settingsOf);
      return inTransaction(readers, snapshot, async (connection) => {
        const answers = [];
        for (const [at, area] of areas.entries()) {
          await connection.exclusively((client) => client.query(settings[at] as string));
          answers.push(await work(connection.queries, area));
        }
        return answers;
      });
    },
    reader: (area) => areaReader<DB>(readers, `${snapshot}; ${settingsOf(area)}`),
    health: async () => {
      const begun = performance.now();
      const taken = () => Math.round(performance.now() - begun);
      try {
        await readers.query('select 1');
        return { ok: true, milliseconds: taken() };
      } catch (error) {
        return { ok: false, milliseconds: taken(), problem: (error as Error).message };
      }
    },
    close: async () => {
      await Promise.all([readers.end(), writers.end()]);
    },
  };
};
