import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/**
 * What is wrong with corrections of observations: `UNKNOWN_CORRECTED_RECORD`, `CORRECTS_ANOTHER_INDICATOR`, and
 * `CORRECTED_AFTER` when the corrected one was recorded later than its correction, which also rules out circles.
 */
export function observationCorrections({ lists }: AreaParts): readonly AreaIssue[] {
  const { entries, ids } = lists['observations.json'];
  const byId = new Map(entries.map(({ value }) => [value.id, value]));
  return entries.flatMap(({ index, value: observation }): readonly AreaIssue[] => {
    const id = observation.corrects;
    if (id === null) return [];
    const say = (code: string, found: string, expected: string, whatToDo: string) =>
      inFile('observations.json', { code, path: `[${index}].corrects`, found, expected, whatToDo });
    const corrected = byId.get(id);
    if (corrected === undefined) {
      if (ids.has(id)) return [];
      return [
        say(
          'UNKNOWN_CORRECTED_RECORD',
          `"${id}"`,
          'the id of an observation, or null',
          'Correct the id, or set it to null.',
        ),
      ];
    }
    if (corrected.indicatorId !== observation.indicatorId) {
      return [
        say(
          'CORRECTS_ANOTHER_INDICATOR',
          `"${id}", of ${corrected.indicatorId}`,
          `an observation of ${observation.indicatorId}`,
          'Name the observation of the same indicator that this one corrects.',
        ),
      ];
    }
    if (corrected.recordedAt < observation.recordedAt) return [];
    return [
      say(
        'CORRECTED_AFTER',
        `"${id}", recorded at ${corrected.recordedAt}`,
        `an observation recorded before ${observation.recordedAt}`,
        'Point the later record at the earlier one only.',
      ),
    ];
  });
}
