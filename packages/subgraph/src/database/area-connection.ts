import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { DatabaseFault } from './database-fault.ts';
import { statementName } from './statement-name.ts';

/** The fault of a query that comes after its transaction. */
export const transactionEnded = (): DatabaseFault =>
  new DatabaseFault([
    {
      code: 'TRANSACTION_ENDED',
      path: 'transaction',
      found: 'a query after the transaction ended',
      expected: 'every query awaited inside the function given to withArea or readArea',
      whatToDo: 'Await the query; do not keep the handle.',
    },
  ]);

const nested = (): Promise<never> =>
  Promise.reject(
    new DatabaseFault([
      {
        code: 'TRANSACTION_NESTED',
        path: 'transaction',
        found: 'a transaction inside a transaction',
        expected: 'one: withArea has already opened it',
        whatToDo: 'Use the handle as it is.',
      },
    ]),
  );

/** One transaction's connection: queries run one after another, and none once it is closed. */
export interface AreaConnection<DB> {
  readonly queries: Kysely<DB>;
  /** Runs work on the client itself, in turn with the queries. */
  readonly exclusively: <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>;
  /** Refuses queries from now on, and resolves when those already asked for have run. */
  readonly close: () => Promise<void>;
}

/**
 * Binds Kysely to one client for one transaction. The handle dies with it: the client goes back to the pool and may
 * serve another area next, so a query somebody forgot to await must fail rather than run there.
 *
 * @param onError called after a statement failed, before the next one runs
 */
export const areaConnection = <DB>(
  client: pg.ClientBase,
  onError: () => Promise<void> = async () => undefined,
): AreaConnection<DB> => {
  let closed = false;
  let tail: Promise<unknown> = Promise.resolve();

  const exclusively = <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> => {
    if (closed) return Promise.reject(transactionEnded());
    const turn = tail.then(async () => {
      try {
        return await work(client);
      } catch (error) {
        await onError();
        throw error;
      }
    });
    tail = turn.catch(() => undefined);
    return turn;
  };

  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
      exclusively(async (one) => {
        const name = statementName(query.sql);
        const values = query.parameters as unknown[];
        const text = query.sql;
        const result = await one.query(name === undefined ? { text, values } : { name, text, values });
        const rows = result.rows as R[];
        const changes =
          result.command === 'SELECT' || result.rowCount === null ? undefined : BigInt(result.rowCount);
        return changes === undefined ? { rows } : { rows, numAffectedRows: changes };
      }),
    streamQuery: () => {
      throw new Error('Streams are not offered: page through with a key instead.');
    },
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
  };
  const queries = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    queries,
    exclusively,
    close: async () => {
      closed = true;
      await tail;
    },
  };
};
