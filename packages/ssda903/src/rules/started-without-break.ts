import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * Care does not start anew on the day the episode before it ended.
 *
 * @source DfE, SSDA903 validation rule 431
 */
export const startedWithoutBreak: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode, next) =>
      episode.end === next.start && next.startReason === 'S'
        ? {
            row: next.row,
            finding: {
              code: 'STARTED_WITHOUT_BREAK',
              rule: '431',
              column: 'RNE',
              found: 'S on the day the episode before it ended',
              expected: 'a code that goes on',
              whatToDo: 'Say what changed, for the child did not leave care.',
            },
          }
        : null,
    );
  },
};
