import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * No episode begins before the child was born.
 *
 * @source DfE, SSDA903 validation rule 302
 */
export const startedBeforeBirth: EpisodeRule = {
  check({ birth, episodes }) {
    return episodes.flatMap(({ row, start }) =>
      birth !== null && start !== null && start < birth
        ? [
            {
              row,
              finding: {
                code: 'STARTED_BEFORE_BIRTH',
                rule: '302',
                column: 'DECOM',
                found: 'a day before the child was born',
                expected: 'the day of birth or later',
                whatToDo: 'Correct DECOM, or the day of birth in the table of children.',
              },
            },
          ]
        : [],
    );
  },
};
