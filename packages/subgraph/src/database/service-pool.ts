import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { identifier } from './identifier.ts';
import { typeParsers } from './type-parsers.ts';

/** How a service opens its database. */
export interface ServiceDatabaseOptions {
  readonly cluster: Cluster;
  readonly service: string;
  /** Most connections for reading, and again for writing; 10 unless given. */
  readonly connections?: number;
  /** The longest one statement may run, in milliseconds; 10,000 unless given. */
  readonly statementTimeoutMs?: number;
  /** Told of a connection lost while idle; nothing needs doing, the next query opens another. */
  readonly onLostConnection?: (error: Error) => void;
}

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
