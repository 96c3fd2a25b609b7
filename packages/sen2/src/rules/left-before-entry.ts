import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A placement ends on the day it begins or later.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 5
 */
export const leftBeforeEntry: Sen2Rule<ValuesOf<'placements'>> = {
  modules: ['placements'],
  check({ EntryDate, LeavingDate }) {
    if (EntryDate === null || LeavingDate === null || LeavingDate >= EntryDate) return null;
    return {
      code: 'LEFT_BEFORE_ENTRY',
      column: 'LeavingDate',
      found: `${dayNumber(EntryDate) - dayNumber(LeavingDate)} days before EntryDate`,
      expected: 'the first day of the placement, or later',
      whatToDo: 'Correct whichever day is wrong.',
    };
  },
};
