import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode does not end on the day it begins.
 *
 * @source DfE, SSDA903 validation rule 355
 */
export const lessThanADay: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, start, end }) =>
      start !== null && end === start
        ? [
            {
              row,
              finding: {
                code: 'LESS_THAN_A_DAY',
                rule: '355',
                column: 'DEC',
                found: 'the day of DECOM',
                expected: 'a day after DECOM',
                whatToDo: 'Take the episode out, or correct its days.',
              },
            },
          ]
        : [],
    );
  },
};
