import { dayKey } from '../day-key.ts';
import { collectionDays } from '../ssda903-year.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode begins before the collection year ends.
 *
 * @source DfE, SSDA903 validation rule 354
 */
export const startedAfterYear: EpisodeRule = {
  check({ year, episodes }) {
    return episodes.flatMap(({ row, start }) =>
      start !== null && start > dayKey(collectionDays(year).last)
        ? [
            {
              row,
              finding: {
                code: 'STARTED_AFTER_YEAR',
                rule: '354',
                column: 'DECOM',
                found: 'a day after the collection year',
                expected: 'a day of the collection year or before',
                whatToDo: 'Correct the day, or say of which year the return is.',
              },
            },
          ]
        : [],
    );
  },
};
