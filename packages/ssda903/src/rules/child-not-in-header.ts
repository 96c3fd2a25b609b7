import type { RowRule } from '../ssda903-rule.ts';
import type { Ssda903Module } from '../ssda903-module.ts';

/** The Department's numbers for it, by table; a newer table has none. */
const rules: Readonly<Partial<Record<Ssda903Module, string>>> = {
  ad1: 'INT01',
  'placed-for-adoption': 'INT02',
  episodes: 'INT03',
  missing: 'INT04',
  oc2: 'INT05',
  oc3: 'INT06',
  'previous-permanence': 'INT07',
  reviews: 'INT08',
  uasc: 'INT09',
};

/**
 * Every child of a table is in the table of children.
 *
 * @source Data to Insight's validator of the return, internal checks INT01 to INT09
 */
export const childNotInHeader: RowRule = {
  check({ module, inHeader, headerRead }) {
    if (module === 'header' || inHeader !== null || !headerRead) return null;
    return {
      code: 'CHILD_NOT_IN_HEADER',
      rule: rules[module] ?? null,
      column: 'CHILD',
      found: 'a child that the header of the return does not have',
      expected: 'a child of the header',
      whatToDo: 'Add the child to the header, or correct the number.',
    };
  },
};
