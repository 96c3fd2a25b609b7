import { sen2Modules } from '../sen2-module.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * Records of a module have keys that differ, or what hangs on them cannot be told apart.
 *
 * @source DfE, Special educational needs person level survey 2025: technical specification, section 2
 */
export const recordTwice: Sen2Rule = {
  modules: sen2Modules,
  check(_values, { keyTwice }) {
    if (!keyTwice) return null;
    return {
      code: 'RECORD_TWICE',
      column: null,
      found: 'a key that another record of the table has',
      expected: 'every record once',
      whatToDo: 'Export the table again.',
    };
  },
};
