import type { EpisodeRule } from '../ssda903-rule.ts';

/** A child begins one episode on a day. There is no rule of the Department's for it; counts take the last of them. */
export const episodeTwice: EpisodeRule = {
  check({ episodes }) {
    return episodes.flatMap(({ row, start }, at) =>
      start !== null && episodes[at - 1]?.start === start
        ? [
            {
              row,
              finding: {
                code: 'EPISODE_TWICE',
                rule: null,
                column: 'DECOM',
                found: 'a second episode that begins on the day',
                expected: 'one episode',
                whatToDo: 'Take out the one that is wrong.',
              },
            },
          ]
        : [],
    );
  },
};
