import { describe, expect, it } from 'vitest';
import { areaMention } from './area-mention.ts';
import { neighbourLayout } from './neighbour-list.ts';
import type { OpenDataMapping } from './open-data-mapping.ts';
import { openDataRows } from './open-data-rows.ts';
import type { TableIssue } from './table-issue.ts';

const mapping = { measures: [{ column: 'kind', where: {} }] } as unknown as OpenDataMapping;

/** Reads one row of a table with these columns. */
function read(columns: readonly string[], cells: readonly string[]) {
  const issues: TableIssue[] = [];
  const places = new Map(columns.map((column, at) => [column, at]));
  const { kind } = openDataRows(mapping, places, 'made-up.csv', (issue) => void issues.push(issue))(cells, 2);
  return { kind, issues: issues.map(({ code, column, found }) => `${column} ${code} ${found}`) };
}

describe('a row of an open-data table that lacks something', () => {
  it('is faulty without a column for its year', () => {
    expect(read(['new_la_code', 'la_name', 'kind'], ['E08000018', 'Rotherham', '4'])).toEqual({
      kind: 'faulty',
      issues: ['time_period WRONG_PERIOD ""'],
    });
  });

  it('has nothing published, not a nought, where it ends before its figure', () => {
    const places = new Map([
      ['time_period', 0],
      ['new_la_code', 1],
      ['la_name', 2],
      ['kind', 3],
    ]);
    const cells = ['2024', 'E08000018', 'Rotherham'];
    expect(openDataRows(mapping, places, 'made-up.csv', () => undefined)(cells, 2)).toMatchObject({
      kind: 'used',
      row: { figures: [{ measure: 0, value: null, symbol: '-' }] },
    });
  });

  it('is of no area without a column for its name', () => {
    expect(areaMention((column) => ({ new_la_code: 'E08000018' })[column], 2024)).toMatchObject({
      kind: 'fault',
      column: 'la_name',
      found: '',
    });
  });
});

describe('a header of too few columns', () => {
  it.each([[[]], [['old_la_code']], [['LA num', 'name']]])('is no table of neighbours: %j', (header) => {
    expect(neighbourLayout(header)).toBeNull();
  });
});
