import type { RowRule } from '../ssda903-rule.ts';
import type { Ssda903Module } from '../ssda903-module.ts';

/** The Department's numbers for it, by table; a newer table has none. */
const rules: Readonly<Partial<Record<Ssda903Module, string>>> = {
  ad1: 'INT11',
  'placed-for-adoption': 'INT12',
  missing: 'INT13',
  oc2: 'INT14',
  oc3: 'INT15',
  'previous-permanence': 'INT16',
  reviews: 'INT17',
  uasc: 'INT18',
};

/**
 * A child was born on one day, whichever table tells it.
 *
 * @source Data to Insight's validator of the return, internal checks INT11 to INT18
 */
export const birthDiffers: RowRule = {
  check({ module, birth, inHeader }) {
    const told = inHeader?.birth ?? null;
    if (module === 'header' || birth === null || told === null || birth === told) return null;
    return {
      code: 'BIRTH_DIFFERS',
      rule: rules[module] ?? null,
      column: 'DOB',
      found: 'another day than the header has for the child',
      expected: 'the day of birth of the header',
      whatToDo: 'Find out which is right, and correct the other.',
    };
  },
};
