import type { LocalArea } from '@golden-thread/local-areas';
import {
  createAreaStore,
  createSubgraphService,
  type PublishedTables,
  type ServiceSurroundings,
  type SubgraphService,
} from '@golden-thread/subgraph';
import { openServiceDatabase, type Cluster, type ServiceDatabase } from '@golden-thread/subgraph/database';
import { buildCommissioningArea } from './area/build-commissioning-area.ts';
import { COMMISSIONING_CONTENT_FORMAT } from './area/commissioning-content.ts';
import { importCommissioningArea } from './database/import-commissioning-area.ts';
import { createCommissioningSchema } from './graph/schema.ts';
import { createNationalFigures } from './national/national-figures.ts';
import type { NationalTables } from './national/national-tables.ts';
import type { RegisterTables } from './registers/register-tables.ts';
import { createCommissioningContext } from './commissioning-context.ts';

/** What the service is made of beside its surroundings. */
export interface CommissioningServiceOptions extends ServiceSurroundings {
  /** Where its records live; migrated before. */
  readonly cluster: Cluster;
  /** Makes ids of entries that were never used before. */
  readonly newId: () => string;
  /** How long another process's import may go unseen, in milliseconds; 2,000 unless given. */
  readonly freshForMs?: number;
}

/** Makes the commissioning subgraph: to be served over HTTP, or used in this process through its engine. */
export function createCommissioningService(options: CommissioningServiceOptions): SubgraphService<LocalArea> {
  const { cluster, freshForMs, monotonic, newId, now } = options;
  const database = openServiceDatabase<PublishedTables & NationalTables & RegisterTables>({
    cluster,
    service: 'commissioning',
  });
  const published = database as unknown as ServiceDatabase<PublishedTables>;
  const areas = createAreaStore({
    database: published,
    format: COMMISSIONING_CONTENT_FORMAT,
    build: buildCommissioningArea,
    monotonic,
    ...(freshForMs === undefined ? {} : { freshForMs }),
  });
  const national = createNationalFigures({
    database: database as unknown as ServiceDatabase<NationalTables>,
    monotonic,
    freshForMs,
  });
  return createSubgraphService(
    {
      service: 'commissioning',
      schema: createCommissioningSchema(),
      database: database as unknown as ServiceDatabase<never>,
      areas,
      contextFor: (person) =>
        createCommissioningContext(
          { areas, database: database as unknown as ServiceDatabase<RegisterTables>, national, now, newId },
          person,
        ),
      importArea: (area, importedAt) => importCommissioningArea(published, area, importedAt),
    },
    options,
  );
}
