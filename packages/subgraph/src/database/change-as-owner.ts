import type { Kysely } from 'kysely';
import pg from 'pg';
import { areaConnection } from './area-connection.ts';
import { settingsOf } from './area-scope.ts';
import type { AreaScope } from './area-scope.ts';
import type { Cluster } from './cluster.ts';
import { identifier } from './identifier.ts';
import { inTransaction } from './migrate.ts';
import { withoutRecords } from './query-error.ts';
import { typeParsers } from './type-parsers.ts';

/**
 * Does in one transaction what a service may not do itself, such as erasing what must not be kept: logs in as the administrator and
 * acts as the owner of the tables, under the row policy of one area like everybody else.
 *
 * @throws NO_DATABASE_URL where the installation knows only its services' logins; PostgreSQL's own errors.
 */
export const changeAsOwner = async <DB, T>(
  cluster: Cluster,
  service: string,
  scope: AreaScope,
  work: (queries: Kysely<DB>) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    ...cluster.admin(),
    application_name: `golden-thread ${service} owner`,
    types: typeParsers,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await inTransaction(client, async () => {
      await client.query(
        `set local role ${identifier(cluster.roles.owner)}; set local search_path = ${identifier(service)}, pg_temp; ` +
          `set local timezone = 'UTC'; set local datestyle = 'ISO'; ${settingsOf(scope)}`,
      );
      const connection = areaConnection<DB>(client);
      try {
        return await work(connection.queries);
      } finally {
        await connection.close();
      }
    });
  } catch (error) {
    throw withoutRecords(error);
  } finally {
    await client.end().catch(() => undefined);
  }
};
