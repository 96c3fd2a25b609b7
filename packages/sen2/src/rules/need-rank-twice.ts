import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A plan has one primary and at most one secondary need.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.8
 */
export const needRankTwice: Sen2Rule<ValuesOf<'needs'>> = {
  modules: ['needs'],
  check({ SENtypeRank }, { parent }) {
    if (SENtypeRank === null || parent?.ranks.includes(SENtypeRank) !== true) return null;
    return {
      code: 'NEED_RANK_TWICE',
      column: 'SENtypeRank',
      found: 'a rank that another need of the plan has',
      expected: 'one need of each rank',
      whatToDo: 'Rank the needs 1 and 2, and leave out any more.',
    };
  },
};
