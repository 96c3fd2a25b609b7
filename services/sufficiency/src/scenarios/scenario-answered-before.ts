import { canonicalJson, clientRecordIdUsed, invalidInput } from '@golden-thread/subgraph';
import type { SaidOfScenario, ScenarioOutcome } from './scenario-command.ts';
import type { ScenarioRecord } from './scenario-record.ts';
import { standing } from './scenarios-as-at.ts';

/** The record that somebody sent under an id of their own; null when there is none. */
export function sentBefore(
  records: readonly ScenarioRecord[],
  subject: string,
  clientRecordId: string | null,
): ScenarioRecord | null {
  if (clientRecordId === null) return null;
  const isSame = (record: ScenarioRecord): boolean =>
    record.clientRecordId === clientRecordId && record.recordedBy.subject === subject;
  return records.find(isSame) ?? null;
}

/**
 * The answer to a command sent before under the same id of the caller: what it came to then. With other words it is refused, or the
 * caller would be told that something was kept which was not.
 */
export function answeredBefore(
  { areaCode, clientRecordId, said, scenarioId }: SaidOfScenario,
  before: ScenarioRecord,
  records: readonly ScenarioRecord[],
): ScenarioOutcome {
  const own = records.filter((record) => record.scenarioId === before.scenarioId);
  const stood = standing(own.filter(({ version }) => version <= before.version));
  // A new scenario is the first of its records; one that replaces another is not.
  const sameScenario = scenarioId === null ? before.version === 1 : scenarioId === before.scenarioId;
  const kept: Readonly<Record<string, unknown>> = { ...before };
  const sameWords = Object.entries(said).every(
    ([field, value]) => canonicalJson(kept[field]) === canonicalJson(value),
  );
  if (stood !== null && sameScenario && sameWords) return { areaCode, scenario: stood };
  return invalidInput([clientRecordIdUsed(clientRecordId ?? '')]);
}
