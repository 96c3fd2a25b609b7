import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A setting is told by its URN, by its UKPRN, or by what kind it is.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, items 4.7 and 5.7
 */
export const settingMissing: Sen2Rule<ValuesOf<'plan-details' | 'placements'>> = {
  modules: ['plan-details', 'placements'],
  check({ URN, UKPRN, SENsetting }) {
    if (URN !== null || UKPRN !== null || SENsetting !== null) return null;
    return {
      code: 'SETTING_MISSING',
      column: 'SENsetting',
      found: 'neither a number nor a kind of setting that can be read',
      expected: 'a URN, a UKPRN or a kind of setting',
      whatToDo: 'Give the number, or OTH where no setting is named.',
    };
  },
};
