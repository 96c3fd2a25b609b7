import {
  clusterOptionsFromEnv,
  openCluster,
  type Cluster,
  type ServiceSchema,
} from '@golden-thread/subgraph/database';
import type { Surroundings } from '../surroundings.ts';
import { dataFolder } from './data-folder.ts';
import { databaseSecret } from './database-secret.ts';
import { serviceSchemas } from './service-schemas.ts';

/** Opens the installation's database for as long as `work` takes: the one of `DATABASE_URL`, else the embedded one. */
export async function withCluster<Result>(
  surroundings: Surroundings,
  work: (cluster: Cluster, schemas: readonly ServiceSchema[]) => Promise<Result>,
): Promise<Result> {
  const schemas = await serviceSchemas(surroundings.workingDirectory);
  const services = schemas.map(({ service }) => service);
  const options = clusterOptionsFromEnv(surroundings.environment, services, dataFolder(surroundings));
  const secret = options.secret ?? (await databaseSecret(surroundings));
  const cluster = await openCluster({ ...options, secret, dataDir: dataFolder(surroundings) });
  try {
    return await work(cluster, schemas);
  } finally {
    await cluster.close();
  }
}
