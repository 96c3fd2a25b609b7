import type { LocalArea } from '@golden-thread/local-areas';
import { importArea, type AreaImportReport, type PublishedTables } from '@golden-thread/subgraph';
import type { ServiceDatabase, ServiceSchema } from '@golden-thread/subgraph/database';
import { buildCommissioningArea } from '../area/build-commissioning-area.ts';
import { COMMISSIONING_CONTENT_FORMAT, commissioningContent } from '../area/commissioning-content.ts';

/** Why national figures stand outside the row policy. */
const PUBLISHED_OF_EVERY_AREA =
  'National figures are published by others about every area and are the same for every reader; they hold nothing of an area’s own. The service may only read them.';

/** This service's part of the database. It may add and read; nothing of it is ever changed or removed. */
export const commissioningSchema: ServiceSchema = {
  service: 'commissioning',
  migrations: new URL('../../migrations', import.meta.url),
  exceptions: [
    'national_import',
    'national_withdrawal',
    'national_measure',
    'national_area',
    'national_period',
    'national_figure',
    'national_neighbour',
  ].map((table) => ({ table, sharedByAllAreas: true, reason: PUBLISHED_OF_EVERY_AREA })),
  entries: ['register_entry', 'child_register_entry'],
  children: ['child_register_entry'],
};

/** Imports this service's part of a local area: reference data and observations, or nothing. */
export function importCommissioningArea(
  database: ServiceDatabase<PublishedTables>,
  area: LocalArea,
  importedAt: string,
): Promise<AreaImportReport> {
  const content = commissioningContent(area);
  const ids = new Set(content.indicators.map(({ id }) => id));
  const observations = area.observations.filter(({ indicatorId }) => ids.has(indicatorId));
  // Indexing it once before anything is kept: what cannot be served must not become the newest version.
  buildCommissioningArea({ code: area.code, version: 0, content, observations });
  return importArea(
    database,
    { code: area.code, content, format: COMMISSIONING_CONTENT_FORMAT, observations },
    importedAt,
  );
}
