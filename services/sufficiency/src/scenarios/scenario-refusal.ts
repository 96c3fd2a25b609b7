import { editConflict, invalidInput, ukDay } from '@golden-thread/subgraph';
import type { SaidOfScenario, ScenarioOutcome } from './scenario-command.ts';
import type { SavedScenario, ScenarioRecord } from './scenario-record.ts';

/** Most scenarios one area may keep, those withdrawn too. */
const LARGEST_SCENARIOS = 500;

/**
 * Why a command cannot be carried out on what stands; null where it can.
 *
 * @param stood - the scenario it is about; null for a new one.
 */
export function refusalOf(
  { expectedVersion }: SaidOfScenario,
  stood: SavedScenario | null,
  all: readonly ScenarioRecord[],
): Exclude<ScenarioOutcome, { areaCode: string }> | null {
  const version = stood?.version ?? 0;
  if (expectedVersion !== null && expectedVersion !== version)
    return editConflict('scenario', version, expectedVersion);
  if (stood !== null && stood.withdrawn !== null)
    return {
      refused: 'ScenarioWithdrawn',
      message: 'The scenario was withdrawn.',
      whatToDo: 'Save it as a new scenario.',
      withdrawnDate: ukDay(new Date(stood.withdrawn.recordedAt)),
    };
  const scenarios = new Set(all.map(({ scenarioId }) => scenarioId)).size;
  if (stood !== null || scenarios < LARGEST_SCENARIOS) return null;
  return invalidInput([
    {
      path: 'scenarioId',
      found: `${scenarios} scenarios, those withdrawn too`,
      expected: `at most ${LARGEST_SCENARIOS} of an area`,
      whatToDo: 'Save another version of a scenario there is.',
    },
  ]);
}
