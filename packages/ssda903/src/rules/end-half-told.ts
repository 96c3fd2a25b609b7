import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * The day an episode ended and why it did are both told, or neither.
 *
 * @source DfE, SSDA903 validation rule 148
 */
export const endHalfTold: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, end, endReason }) =>
      (end === null) !== (endReason === null)
        ? [
            {
              row,
              finding: {
                code: 'END_HALF_TOLD',
                rule: '148',
                column: 'REC',
                found: 'one of DEC and REC',
                expected: 'both, or neither',
                whatToDo: 'Say both, or leave both empty while the episode goes on.',
              },
            },
          ]
        : [],
    );
  },
};
