import { join } from 'node:path';
import { migrate, openCluster, openDataFolder, type Cluster } from '@golden-thread/subgraph/database';
import type { StandaloneConfig } from './config.ts';
import { keptSecret } from './kept-secret.ts';
import { serviceSchemas } from './service-schemas.ts';

/**
 * Opens the database of an installation, embedded unless `DATABASE_URL` names one, and brings it to the newest
 * version. When that fails an embedded server is stopped again.
 *
 * @throws DatabaseFault with every problem found
 */
export async function openDatabase(
  config: Pick<StandaloneConfig, 'dataDir' | 'databaseUrl' | 'databaseSecret'>,
): Promise<Cluster> {
  const { dataDir, databaseUrl } = config;
  openDataFolder(dataDir);
  const cluster = await openCluster(
    databaseUrl === undefined
      ? { dataDir }
      : {
          databaseUrl,
          secret: config.databaseSecret ?? (await keptSecret(join(dataDir, 'database-secret'))),
        },
  );
  try {
    await migrate(cluster, serviceSchemas);
    return cluster;
  } catch (error) {
    await cluster.close();
    throw error;
  }
}
