import type { LocalArea } from '@golden-thread/local-areas';
import {
  createAreaStore,
  createSubgraphService,
  type PublishedTables,
  type ServiceSurroundings,
  type SubgraphService,
} from '@golden-thread/subgraph';
import { openServiceDatabase, type Cluster, type ServiceDatabase } from '@golden-thread/subgraph/database';
import { buildSendArea } from './area/build-send-area.ts';
import { SEND_CONTENT_FORMAT } from './area/send-content.ts';
import { importSendArea } from './database/import-send-area.ts';
import type { SendTables } from './database/send-tables.ts';
import { createSendSchema } from './graph/schema.ts';
import { createSendContext } from './send-context.ts';

/** What the service is made of beside its surroundings. */
export interface SendServiceOptions extends ServiceSurroundings {
  /** Where its records live; migrated before. */
  readonly cluster: Cluster;
  /** Makes ids of records that were never used before. */
  readonly newId: () => string;
  /** How long another process's import may go unseen, in milliseconds; 2,000 unless given. */
  readonly freshForMs?: number;
}

/** Makes the send subgraph: to be served over HTTP, or used in this process through its engine. */
export function createSendService(options: SendServiceOptions): SubgraphService<LocalArea> {
  const { cluster, freshForMs, monotonic, newId, now } = options;
  const database = openServiceDatabase<SendTables>({ cluster, service: 'send' });
  const areas = createAreaStore({
    database: database as unknown as ServiceDatabase<PublishedTables>,
    format: SEND_CONTENT_FORMAT,
    build: buildSendArea,
    monotonic,
    ...(freshForMs === undefined ? {} : { freshForMs }),
  });
  return createSubgraphService(
    {
      service: 'send',
      schema: createSendSchema(),
      database: database as unknown as ServiceDatabase<never>,
      areas,
      contextFor: (person) => createSendContext({ areas, database, now, newId }, person),
      importArea: (area, importedAt) => importSendArea(database, area, importedAt),
    },
    options,
  );
}
