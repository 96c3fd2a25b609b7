import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode ends on a day after it began.
 *
 * @source DfE, SSDA903 validation rule 356
 */
export const endBeforeStart: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, start, end }) =>
      start !== null && end !== null && end < start
        ? [
            {
              row,
              finding: {
                code: 'END_BEFORE_START',
                rule: '356',
                column: 'DEC',
                found: 'a day before DECOM',
                expected: 'a day after DECOM',
                whatToDo: 'Correct whichever day is wrong.',
              },
            },
          ]
        : [],
    );
  },
};
