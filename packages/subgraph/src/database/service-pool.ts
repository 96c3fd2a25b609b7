import pg from 'pg';
import { identifier } from './identifier.ts';
import type { ServiceDatabaseOptions } from './service-database.ts';
import { typeParsers } from './type-parsers.ts';

/** The connections of one service for reading or for writing: its own schema only, UTC, no endless statement. */
export const servicePool = (options: ServiceDatabaseOptions, kind: 'read' | 'write'): pg.Pool => {
  const timeout = options.statementTimeoutMs ?? 10_000;
  const pool = new pg.Pool({
    ...options.cluster.service(options.service),
    application_name: `golden-thread ${options.service} ${kind}`,
    max: options.connections ?? 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    statement_timeout: timeout,
    idle_in_transaction_session_timeout: 60_000,
    options: `-c search_path=${identifier(options.service)},pg_temp -c timezone=UTC -c datestyle=ISO`,
    types: typeParsers,
    keepAlive: true,
  });
  const lost = options.onLostConnection ?? (() => undefined);
  pool.on('error', lost);
  // A client in use has no listener of the pool's: without this one, a lost connection would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
