import { dayKey } from '../day-key.ts';
import { collectionDays } from '../ssda903-year.ts';
import type { RowRule } from '../ssda903-rule.ts';

/**
 * A child of the return was born before the year ended, and was at most 25 when it began.
 *
 * @source DfE, SSDA903 validation rules 301 and 351
 */
export const birthOutOfRange: RowRule = {
  check({ module, year, birth }) {
    if (module !== 'header' || birth === null) return null;
    const { first, last } = collectionDays(year);
    const unborn = birth > dayKey(last);
    if (!unborn && dayKey(first) <= birth + 250_000) return null;
    return {
      code: 'IMPOSSIBLE_AGE',
      rule: unborn ? '301' : '351',
      column: 'DOB',
      found: unborn ? 'a day after the collection year' : 'a person over 25 when the collection year began',
      expected: 'a child, or a care leaver of at most 25',
      whatToDo: 'Correct the day of birth.',
    };
  },
};
