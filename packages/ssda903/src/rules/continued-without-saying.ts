import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode that another follows on the same day ends with X1.
 *
 * @source DfE, SSDA903 validation rule 388
 */
export const continuedWithoutSaying: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode, next) =>
      episode.end === next.start && episode.endReason !== null && episode.endReason !== 'X1'
        ? {
            row: episode.row,
            finding: {
              code: 'CONTINUED_WITHOUT_SAYING',
              rule: '388',
              column: 'REC',
              found: 'a code of ceasing, although an episode follows the same day',
              expected: 'X1',
              whatToDo: 'Write X1, or correct the days.',
            },
          }
        : null,
    );
  },
};
