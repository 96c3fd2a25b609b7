import pg from 'pg';
import { readClusterFacts } from './cluster-facts.ts';
import { clusterIssues, secretIssues, unreachableIssue } from './cluster-issues.ts';
import type { Cluster } from './cluster.ts';
import type { DatabaseIssue } from './database-fault.ts';

/** Milliseconds after which a server that does not answer counts as unreachable. */
const PATIENCE = 5_000;

/** What looking at a cluster found. */
export interface ClusterExamination {
  /** Everything that would stop the services, as {@link migrate} would say it. */
  readonly issues: readonly DatabaseIssue[];
  /** The server's version as PostgreSQL counts it, e.g. 150004; null when it could not be asked. */
  readonly version: number | null;
  /** False when the server answers and the database of this installation is still to be made. */
  readonly databaseThere: boolean;
}

/** Looks whether a server will do, and changes nothing: no database, role or schema is made. */
export const examineCluster = async (
  cluster: Cluster,
  services: readonly string[],
): Promise<ClusterExamination> => {
  const issues = secretIssues(cluster, services);
  let databaseThere = true;
  let client = newClient(cluster.admin());
  try {
    await client.connect().catch(async (error: unknown) => {
      if ((error as { code?: string }).code !== '3D000') throw error;
      databaseThere = false;
      client = newClient(cluster.admin('postgres'));
      await client.connect();
    });
    const [facts] = await readClusterFacts(client);
    if (facts === undefined) return { issues, version: null, databaseThere };
    const about = clusterIssues(cluster, facts);
    // Of a database still to be made, only what is true of the server and the login counts.
    const counts = databaseThere ? about : about.filter(({ code }) => ABOUT_THE_SERVER.includes(code));
    return { issues: [...issues, ...counts], version: facts.version, databaseThere };
  } catch (error) {
    return { issues: [...issues, unreachableIssue(cluster, error)], version: null, databaseThere };
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ABOUT_THE_SERVER: readonly string[] = ['SERVER_TOO_OLD', 'STANDBY', 'NO_CREATEROLE'];

const newClient = (config: pg.ClientConfig): pg.Client => {
  const client = new pg.Client({
    ...config,
    application_name: 'golden-thread doctor',
    connectionTimeoutMillis: PATIENCE,
  });
  client.on('error', () => undefined);
  return client;
};
