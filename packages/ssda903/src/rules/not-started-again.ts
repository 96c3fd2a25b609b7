import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * After a child ceased to be looked after the next episode starts care anew.
 *
 * @source DfE, SSDA903 validation rule 432
 */
export const notStartedAgain: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode, next) =>
      episode.endReason !== null &&
      episode.endReason !== 'X1' &&
      next.startReason !== null &&
      next.startReason !== 'S'
        ? {
            row: next.row,
            finding: {
              code: 'EPISODE_AFTER_CEASE',
              rule: '432',
              column: 'RNE',
              found: 'a code that goes on, after the child ceased to be looked after',
              expected: 'S',
              whatToDo: 'Begin with RNE S, or end the episode before it with REC X1.',
            },
          }
        : null,
    );
  },
};
