import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * No episode begins before the Children Act 1989 came into force.
 *
 * @source DfE, SSDA903 validation rule 353
 */
export const startedTooEarly: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, start }) =>
      start !== null && start < 19911014
        ? [
            {
              row,
              finding: {
                code: 'STARTED_TOO_EARLY',
                rule: '353',
                column: 'DECOM',
                found: 'a day before 14 October 1991',
                expected: '14 October 1991 or later',
                whatToDo: 'Correct the day.',
              },
            },
          ]
        : [],
    );
  },
};
