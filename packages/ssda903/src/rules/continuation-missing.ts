import type { EpisodeRule } from '../ssda903-rule.ts';

/**
 * After an episode that ends because a new one begins, one does: the same day.
 *
 * @source DfE, SSDA903 validation rule 388
 */
export const continuationMissing: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, end, endReason }) =>
      endReason === 'X1' && end !== null && !episodes.some(({ start }) => start === end)
        ? [
            {
              row,
              finding: {
                code: 'CONTINUATION_MISSING',
                rule: '388',
                column: 'REC',
                found: 'X1, with no episode that begins the same day',
                expected: 'the episode that follows, or why the child ceased to be looked after',
                whatToDo: 'Add the episode, correct the days, or say why the child left care.',
              },
            },
          ]
        : [],
    );
  },
};
