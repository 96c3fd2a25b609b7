import type { RowRule } from '../ssda903-rule.ts';
import type { Ssda903Module } from '../ssda903-module.ts';

/** The Department's numbers for it, by table; the others may tell of a child more than once. */
const rules: Readonly<Partial<Record<Ssda903Module, string>>> = {
  ad1: 'INT31',
  header: 'INT32',
  oc2: 'INT33',
  oc3: 'INT34',
  'previous-permanence': 'INT35',
  uasc: 'INT36',
};

/**
 * A child is once in a table that asks about the child as a whole.
 *
 * @source Data to Insight's validator of the return, internal checks INT31 to INT36
 */
export const childTwice: RowRule = {
  check({ module, childTwice: twice }) {
    const rule = rules[module];
    if (!twice || rule === undefined) return null;
    return {
      code: 'CHILD_TWICE',
      rule,
      column: 'CHILD',
      found: 'a child that the table has had before',
      expected: 'every child once',
      whatToDo: 'Take out the row that is wrong, or correct the number.',
    };
  },
};
