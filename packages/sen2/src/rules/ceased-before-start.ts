import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A plan ends on the day it starts or later.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 4.6
 */
export const ceasedBeforeStart: Sen2Rule<ValuesOf<'named-plans'>> = {
  modules: ['named-plans'],
  check({ StartDate, CeaseDate }) {
    if (StartDate === null || CeaseDate === null || CeaseDate >= StartDate) return null;
    return {
      code: 'CEASED_BEFORE_START',
      column: 'CeaseDate',
      found: `${dayNumber(StartDate) - dayNumber(CeaseDate)} days before StartDate`,
      expected: 'the day the plan started, or later',
      whatToDo: 'Correct whichever day is wrong.',
    };
  },
};
