import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode ends before another begins.
 *
 * @source DfE, SSDA903 validation rule 142
 */
export const episodeNotEnded: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode) =>
      episode.end === null
        ? {
            row: episode.row,
            finding: {
              code: 'EPISODE_NOT_ENDED',
              rule: '142',
              column: 'DEC',
              found: 'no day, although another episode follows',
              expected: 'the day the next episode begins',
              whatToDo: 'Say when it ended.',
            },
          }
        : null,
    );
  },
};
