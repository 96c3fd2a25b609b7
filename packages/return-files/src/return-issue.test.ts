import { describe, expect, it } from 'vitest';
import { returnIssue } from './return-issue.ts';
import { shapeOf } from './shape-of.ts';

const finding = { code: 'NO', column: 'Sex', found: '1 letter', expected: 'a code', whatToDo: 'Correct it.' };

describe('an issue of a return', () => {
  it.each([
    [7, 'Sex', 'row 7, Sex'],
    [7, null, 'row 7'],
    [null, 'Sex', 'Sex'],
    [null, null, ''],
  ])('in row %s and column %s is at "%s"', (row, column, path) =>
    expect(returnIssue('a.csv', row, { ...finding, column })).toEqual({
      ...finding,
      file: 'a.csv',
      row,
      column,
      path,
    }),
  );

  it('carries nothing that is not of a finding, whatever is given', () => {
    const more = { ...finding, cell: 'a name' };
    expect(JSON.stringify(returnIssue('a.csv', 1, more))).not.toContain('a name');
  });
});

describe('the shape of a cell', () => {
  it.each([
    ['', ''],
    ['Q', '1 letter'],
    ['Zoë', '3 letters'],
    ['12', '2 digits'],
    ['Q12', '1 letter and 2 digits'],
    ['A-1', '1 letter and 1 digit and 1 other character'],
    ['😀 ', '2 other characters'],
  ])('of "%s" is %s', (text, shape) => expect(shapeOf(text)).toBe(shape));
});
