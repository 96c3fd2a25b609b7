import type { IsoDate } from '@golden-thread/outcomes';
import { ukDay } from '@golden-thread/subgraph';
import type { SavedScenario, ScenarioRecord } from './scenario-record.ts';

/**
 * The scenarios of an area as they stood at the end of a day, in the order first saved; those withdrawn by then too.
 *
 * @param records - in any order.
 */
export function scenariosAsAt(records: readonly ScenarioRecord[], day: IsoDate): readonly SavedScenario[] {
  const known = records
    .filter(({ recordedAt }) => ukDay(new Date(recordedAt)) <= day)
    .toSorted((one, other) => one.version - other.version);
  const byScenario = new Map<string, ScenarioRecord[]>();
  for (const record of known)
    byScenario.set(record.scenarioId, [...(byScenario.get(record.scenarioId) ?? []), record]);
  return [...byScenario.values()]
    .flatMap((own) => standing(own) ?? [])
    .toSorted(
      (one, other) => compare(one.first.recordedAt, other.first.recordedAt) || compare(one.id, other.id),
    );
}

/** What the records of one scenario come to, in order; null where there are none. */
export function standing(records: readonly ScenarioRecord[]): SavedScenario | null {
  const [first, last] = [records[0], records.at(-1)];
  const saved = records.findLast(({ change }) => change === 'saved');
  if (first === undefined || last === undefined || saved === undefined) return null;
  return {
    id: first.scenarioId,
    title: saved.title,
    adjustments: saved.adjustments,
    version: last.version,
    first,
    saved,
    withdrawn: last.change === 'withdrawn' ? last : null,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
