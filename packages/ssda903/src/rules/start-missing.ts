import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode has the day it began.
 *
 * @source DfE, SSDA903 validation rule 141
 */
export const startMissing: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, start }) =>
      start === null
        ? [
            {
              row,
              finding: {
                code: 'START_MISSING',
                rule: '141',
                column: 'DECOM',
                found: 'no day that can be read',
                expected: 'the day the episode began',
                whatToDo: 'Say when it began; until then it cannot be counted.',
              },
            },
          ]
        : [],
    );
  },
};
