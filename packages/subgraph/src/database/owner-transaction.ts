import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { identifier } from './identifier.ts';
import { inTransaction } from './migrate.ts';
import { typeParsers } from './type-parsers.ts';

/**
 * Does in one transaction what a service may not do itself: logs in as the administrator and acts as the owner of the service's tables,
 * on a connection of its own.
 *
 * @param purpose - one word that the server's list of connections shows beside the service.
 * @throws NO_DATABASE_URL where the installation knows only its services' logins; PostgreSQL's own errors.
 */
export const ownerTransaction = async <T>(
  cluster: Cluster,
  service: string,
  purpose: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    ...cluster.admin(),
    application_name: `golden-thread ${service} ${purpose}`,
    types: typeParsers,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await inTransaction(client, async () => {
      await client.query(
        `set local role ${identifier(cluster.roles.owner)}; set local search_path = ${identifier(service)}, pg_temp; ` +
          `set local timezone = 'UTC'; set local datestyle = 'ISO'`,
      );
      return work(client);
    });
  } finally {
    await client.end().catch(() => undefined);
  }
};
