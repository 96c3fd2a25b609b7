import type { Kysely } from 'kysely';
import { areaConnection } from './area-connection.ts';
import { settingsOf } from './area-scope.ts';
import type { AreaScope } from './area-scope.ts';
import type { Cluster } from './cluster.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { withoutRecords } from './query-error.ts';

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
): Promise<T> =>
  ownerTransaction(cluster, service, 'owner', async (client) => {
    await client.query(settingsOf(scope));
    const connection = areaConnection<DB>(client);
    try {
      return await work(connection.queries);
    } finally {
      await connection.close();
    }
  }).catch((error: unknown) => {
    throw withoutRecords(error);
  });
