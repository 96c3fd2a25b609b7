import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode that goes on from another begins the day that one ended.
 *
 * @source DfE, SSDA903 validation rule 433
 */
export const gapInCare: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode, next) =>
      episode.end !== null &&
      next.start > episode.end &&
      next.startReason !== null &&
      next.startReason !== 'S'
        ? {
            row: next.row,
            finding: {
              code: 'GAP_IN_CARE',
              rule: '433',
              column: 'DECOM',
              found: 'a day after the episode before it ended',
              expected: 'the day that one ended',
              whatToDo: 'Correct the day, add the episode between, or begin with RNE S.',
            },
          }
        : null,
    );
  },
};
