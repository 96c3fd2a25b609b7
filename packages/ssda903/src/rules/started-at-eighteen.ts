import { yearsBetween } from '../day-key.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * Nobody starts to be looked after at 18 or later.
 *
 * @source DfE, SSDA903 validation rule 352
 */
export const startedAtEighteen: EpisodeRule = {
  check({ birth, episodes }) {
    return episodes.flatMap(({ row, start, startReason }) =>
      startReason === 'S' && birth !== null && start !== null && yearsBetween(birth, start) >= 18
        ? [
            {
              row,
              finding: {
                code: 'STARTED_AT_EIGHTEEN',
                rule: '352',
                column: 'DECOM',
                found: 'a child of 18 or more',
                expected: 'a child under 18',
                whatToDo: 'Correct DECOM, or the day of birth in the table of children.',
              },
            },
          ]
        : [],
    );
  },
};
