import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { readClusterFacts } from './cluster-facts.ts';
import { clusterIssues, secretIssues, unreachableIssue } from './cluster-issues.ts';
import { DatabaseFault, refuse } from './database-fault.ts';
import { identifier } from './identifier.ts';

const connect = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client({ ...config, application_name: 'golden-thread check' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const createDatabase = async (cluster: Cluster): Promise<void> => {
  const client = await connect(cluster.admin('postgres'));
  try {
    const name = identifier(cluster.database);
    await client
      .query(`create database ${name} template template0 encoding 'UTF8'`)
      .catch((error: unknown) => {
        if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
      });
  } finally {
    await client.end();
  }
};

const open = async (cluster: Cluster): Promise<pg.Client> => {
  try {
    return await connect(cluster.admin());
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    await createDatabase(cluster);
    return connect(cluster.admin());
  }
};

/**
 * Asks the server whether it will do, and creates the database if the login may and it is missing.
 *
 * @throws every issue found at once: DATABASE_UNREACHABLE, SERVER_TOO_OLD, ENCODING, STANDBY, NO_CREATEROLE, NO_CREATE,
 *   NOT_OWNER, NO_DATABASE_SECRET.
 */
export const checkCluster = async (cluster: Cluster, services: readonly string[]): Promise<void> => {
  const issues = secretIssues(cluster, services);
  let client: pg.Client | undefined;
  try {
    client = await open(cluster);
  } catch (error) {
    refuse(
      [...issues, ...(error instanceof DatabaseFault ? error.issues : [unreachableIssue(cluster, error)])],
      error,
    );
  }
  if (!client) return;
  try {
    const facts = await readClusterFacts(client);
    refuse([...issues, ...facts.flatMap((each) => clusterIssues(cluster, each))]);
  } finally {
    await client.end();
  }
};
