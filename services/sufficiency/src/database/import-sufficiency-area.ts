import type { LocalArea } from '@golden-thread/local-areas';
import { importArea, type AreaImportReport, type PublishedTables } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { buildSufficiencyArea } from '../area/build-sufficiency-area.ts';
import { SUFFICIENCY_CONTENT_FORMAT, sufficiencyContent } from '../area/sufficiency-content.ts';

/** Imports this service's part of a local area: reference data and observations, or nothing. */
export function importSufficiencyArea(
  database: ServiceDatabase<PublishedTables>,
  area: LocalArea,
  importedAt: string,
): Promise<AreaImportReport> {
  const content = sufficiencyContent(area);
  const ids = new Set(content.indicators.map(({ id }) => id));
  const observations = area.observations.filter(({ indicatorId }) => ids.has(indicatorId));
  // Indexing it once before anything is kept: what cannot be served must not become the newest version.
  buildSufficiencyArea({ code: area.code, version: 0, content, observations });
  return importArea(
    database,
    { code: area.code, content, format: SUFFICIENCY_CONTENT_FORMAT, observations },
    importedAt,
  );
}
