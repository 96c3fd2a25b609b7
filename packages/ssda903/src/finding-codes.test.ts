import { expect, it } from 'vitest';
import { isFinding } from './finding-codes.ts';
import cases from './rules.cases.json' with { type: 'json' };

it('every broken rule may be taken with a return', () => {
  const codes = new Set(cases.flatMap((each) => each.codes));
  expect([...codes].filter((code) => !isFinding(code))).toEqual([]);
});

it('nothing that could not be read may be', () => {
  const unread = ['NOT_A_DAY', 'UNKNOWN_CODE', 'ROW_SHAPE', 'TABLE_MISSING', 'YEAR_DIFFERS', 'CHILD_MISSING'];
  expect(unread.filter(isFinding)).toEqual([]);
});
