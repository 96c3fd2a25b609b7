import { besideNext } from '../beside-next.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * An episode begins when the one before it has ended.
 *
 * @source DfE, SSDA903 validation rule 501
 */
export const episodesOverlap: EpisodeRule = {
  check({ episodes }) {
    return besideNext(episodes, (episode, next) =>
      episode.end !== null && next.start < episode.end
        ? {
            row: next.row,
            finding: {
              code: 'EPISODES_OVERLAP',
              rule: '501',
              column: 'DECOM',
              found: 'a day before the episode before it ended',
              expected: 'the day that one ended, or later',
              whatToDo: 'Correct whichever day is wrong: a child is in one placement at a time.',
            },
          }
        : null,
    );
  },
};
