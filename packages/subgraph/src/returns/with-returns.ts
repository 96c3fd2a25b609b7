import { openServiceDatabase, type Cluster, type ServiceDatabase } from '../database/index.ts';

/** The longest one statement of an import may run; thousands of rows take less than a second. */
const statementTimeoutMs = 15 * 60_000;

/** Opens the database of the service that keeps returns, on one connection, for as long as `work` takes. */
export async function withReturns<Tables, Result>(
  cluster: Cluster,
  service: string,
  work: (database: ServiceDatabase<Tables>) => Promise<Result>,
): Promise<Result> {
  const database = openServiceDatabase<Tables>({ cluster, service, connections: 1, statementTimeoutMs });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
