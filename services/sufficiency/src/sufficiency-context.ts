import { ukDay, type AreaStore } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  childAccess,
  databaseScope,
  decide,
  policyMatrix,
  type Person,
} from '@golden-thread/subgraph/identity';
import type { SufficiencyArea } from './area/sufficiency-area.ts';
import type { SufficiencyTables } from './database/sufficiency-tables.ts';
import { createDemandFigures } from './forecast/demand-figures.ts';
import { createCareFigures } from './figures/care-figures.ts';
import { createOpenCare } from './figures/care-opened.ts';
import type { SufficiencyContext } from './graph/context.ts';
import { createCareEpisodes } from './records/create-care-episodes.ts';
import { createScenarioCommands } from './scenarios/scenario-commands.ts';
import type { ScenarioRecord } from './scenarios/scenario-record.ts';
import { readScenarioRecords } from './scenarios/scenario-store.ts';
import { scenariosAsAt } from './scenarios/scenarios-as-at.ts';

/** What lives longer than a request. */
export interface SufficiencyHouse {
  readonly areas: AreaStore<SufficiencyArea>;
  readonly database: ServiceDatabase<SufficiencyTables>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The context of one request: what its person may read, and what they may record. Nothing of it outlives the request.
 *
 * @param signal - says that nobody waits for its answer any more: what was not yet worked out is not.
 */
export function createSufficiencyContext(
  house: SufficiencyHouse,
  person: Person,
  signal: AbortSignal | null = null,
): SufficiencyContext {
  const { areas, database, newId, now } = house;
  const openCare = createOpenCare(database, person, signal);
  const saved = new Map<string, Promise<readonly ScenarioRecord[]>>();

  const area = async (code: string): Promise<SufficiencyArea | null> =>
    decide(policyMatrix, person, code, 'published-figures', 'read').decision === 'allow'
      ? areas.area(code)
      : null;

  function recordsOf(code: string): Promise<readonly ScenarioRecord[]> {
    const scope = databaseScope(person, code, 'looked-after');
    const read = saved.get(code) ?? database.readArea(scope, readScenarioRecords);
    saved.set(code, read);
    return read;
  }

  return {
    person,
    todayDate: ukDay(now()),
    area,
    careEpisodes: createCareEpisodes(database, person, ukDay(now()), signal),
    scenarios: async (code, asOf) =>
      decide(policyMatrix, person, code, 'demand-scenario', 'read').decision === 'allow'
        ? scenariosAsAt(await recordsOf(code), asOf)
        : null,
    careFigures: createCareFigures(openCare, async (code) => (await area(code))?.populations ?? []),
    demandFigures: createDemandFigures(openCare),
    mayForecast: (code) => childAccess(person, code, 'looked-after') !== null,
    scenarioCommands: createScenarioCommands({
      database,
      person,
      now,
      newId,
      isArea: async (code) => (await areas.area(code)) !== null,
      recorded: (code) => void saved.delete(code),
    }),
  };
}
