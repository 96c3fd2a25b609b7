import type { Cluster } from '../database/cluster.ts';
import { REGISTER, type PublishedTables } from '../published/published-tables.ts';
import { withReturns } from '../returns/with-returns.ts';

/** Makes areas known to a service, as the import of their folders would. */
export async function registerAreas(
  cluster: Cluster,
  service: string,
  codes: readonly string[],
): Promise<void> {
  await withReturns<PublishedTables, unknown>(cluster, service, (database) =>
    database.withArea(REGISTER, (queries) =>
      queries
        .insertInto('area_register')
        .values(codes.map((code) => ({ area: REGISTER, code })))
        .execute(),
    ),
  );
}
