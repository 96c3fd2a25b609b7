import { dayKey } from '../day-key.ts';
import { collectionDays } from '../ssda903-year.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode that ended did so before the collection year ends.
 *
 * @source DfE, SSDA903 validation rule 385
 */
export const endedAfterYear: EpisodeRule = {
  check({ year, episodes }) {
    return episodes.flatMap(({ row, end }) =>
      end !== null && end > dayKey(collectionDays(year).last)
        ? [
            {
              row,
              finding: {
                code: 'ENDED_AFTER_YEAR',
                rule: '385',
                column: 'DEC',
                found: 'a day after the collection year',
                expected: 'a day of the collection year, or none',
                whatToDo: 'Leave DEC and REC empty where the episode went on.',
              },
            },
          ]
        : [],
    );
  },
};
