import type { LocalArea } from '@golden-thread/local-areas';
import {
  createAreaStore,
  createSubgraphService,
  type PublishedTables,
  type ServiceSurroundings,
  type SubgraphService,
} from '@golden-thread/subgraph';
import { openServiceDatabase, type Cluster, type ServiceDatabase } from '@golden-thread/subgraph/database';
import { buildSufficiencyArea } from './area/build-sufficiency-area.ts';
import { SUFFICIENCY_CONTENT_FORMAT } from './area/sufficiency-content.ts';
import { importSufficiencyArea } from './database/import-sufficiency-area.ts';
import type { SufficiencyTables } from './database/sufficiency-tables.ts';
import { createSufficiencySchema } from './graph/schema.ts';
import { createSufficiencyContext } from './sufficiency-context.ts';

/** What the service is made of beside its surroundings. */
export interface SufficiencyServiceOptions extends ServiceSurroundings {
  /** Where its records live; migrated before. */
  readonly cluster: Cluster;
  /** Makes ids of records that were never used before. */
  readonly newId: () => string;
  /** How long another process's import may go unseen, in milliseconds; 2,000 unless given. */
  readonly freshForMs?: number;
}

/** Makes the sufficiency subgraph: to be served over HTTP, or used in this process through its engine. */
export function createSufficiencyService(options: SufficiencyServiceOptions): SubgraphService<LocalArea> {
  const { cluster, freshForMs, monotonic, newId, now } = options;
  const database = openServiceDatabase<SufficiencyTables>({ cluster, service: 'sufficiency' });
  const areas = createAreaStore({
    database: database as unknown as ServiceDatabase<PublishedTables>,
    format: SUFFICIENCY_CONTENT_FORMAT,
    build: buildSufficiencyArea,
    monotonic,
    ...(freshForMs === undefined ? {} : { freshForMs }),
  });
  return createSubgraphService(
    {
      service: 'sufficiency',
      schema: createSufficiencySchema(),
      database: database as unknown as ServiceDatabase<never>,
      areas,
      contextFor: (person, signal) =>
        createSufficiencyContext({ areas, database, now, newId }, person, signal),
      importArea: (area, importedAt) =>
        importSufficiencyArea(database as unknown as ServiceDatabase<PublishedTables>, area, importedAt),
    },
    options,
  );
}
