import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import type { ReturnIssue } from './return-issue.ts';
import { returnReader } from './return-reader.ts';
import cases from './rules.cases.json' with { type: 'json' };
import type { Ssda903Module } from './ssda903-module.ts';
import { episodeRules, rowRules } from './ssda903-rules.ts';
import type { Ssda903Year } from './ssda903-year.ts';

const columns = ['DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'] as const;

function made(year: Ssda903Year = 2025) {
  const issues: ReturnIssue[] = [];
  const reader = returnReader({ pseudonymise: (each) => each, onIssue: (each) => void issues.push(each) });
  const tables = new Map<Ssda903Module, ReturnType<typeof reader.table>>();
  let row = 0;
  return {
    issues,
    reader,
    give(module: Ssda903Module, fields: Readonly<Record<string, string>>) {
      const layout = layoutOf(year).find((each) => each.module === module);
      if (layout === undefined) throw new Error(`no ${module} in ${year}`);
      const read =
        tables.get(module) ?? reader.table({ file: `${module}.csv`, layout, format: 'year-month-day' });
      tables.set(module, read);
      const given: Readonly<Record<string, string>> = { CHILD: '7', ...fields };
      const cells = layout.fields.map(({ name }) => given[name]);
      return read({ row: (row += 1), year, authority: null, cells });
    },
  };
}

describe('the rules', () => {
  it.each(cases)('tell of $name as they should', ({ year, header, episodes, codes, rule }) => {
    const { issues, reader, give } = made((year ?? 2025) as Ssda903Year);
    give('header', { SEX: 'F', DOB: '2012-01-01', ...(header as Readonly<Record<string, string>>) });
    reader.headerRead();
    for (const cells of episodes)
      give('episodes', Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    reader.finish();
    expect(issues.map(({ code }) => code)).toEqual(codes);
    if (rule !== undefined) expect(issues[0]?.rule).toBe(rule);
    for (const { path, row, column } of issues) expect(path).toBe(`row ${row}, ${column}`);
  });

  it('are each tried by a case', () => {
    const told = new Set(cases.flatMap(({ codes }) => codes as readonly string[]));
    expect(told.size).toBe(episodeRules.length + 1);
    expect(rowRules).toHaveLength(4);
  });

  it('hold every table against the table of children', () => {
    const { issues, reader, give } = made();
    give('header', { SEX: 'M', DOB: '2012-01-01' });
    give('header', { SEX: 'M', DOB: '2013-01-01' });
    give('header', { CHILD: '8', DOB: '' });
    reader.headerRead();
    give('oc2', { DOB: '2012-01-02' });
    give('oc2', { DOB: '2012-01-01' });
    give('reviews', { CHILD: '9', DOB: '2012-01-01' });
    give('reviews', { CHILD: '8', DOB: '2012-01-01' });
    give('social-workers', { CHILD: '9' });
    give('social-workers', { DOB: '2011-01-01' });
    give('missing', { CHILD: '' });
    expect(issues.map(({ file, row, code, rule }) => [file, row, code, rule])).toEqual([
      ['header.csv', 2, 'CHILD_TWICE', 'INT32'],
      ['oc2.csv', 4, 'BIRTH_DIFFERS', 'INT14'],
      ['oc2.csv', 5, 'CHILD_TWICE', 'INT33'],
      ['reviews.csv', 6, 'CHILD_NOT_IN_HEADER', 'INT08'],
      ['social-workers.csv', 8, 'CHILD_NOT_IN_HEADER', null],
      ['social-workers.csv', 9, 'BIRTH_DIFFERS', null],
      ['missing.csv', 10, 'CHILD_MISSING', null],
    ]);
  });

  it('say nothing of children while the header is not read to its end', () => {
    const { issues, give } = made();
    give('reviews', {});
    expect(issues).toEqual([]);
  });

  it('see the episodes of many children, each apart', () => {
    const { issues, reader, give } = made();
    for (let child = 0; child < 100; child += 1) {
      give('header', { CHILD: `${child}`, DOB: '2012-01-01' });
      give('episodes', { CHILD: `${child}`, DECOM: '2025-05-01', RNE: 'S' });
    }
    reader.finish();
    expect(issues).toEqual([]);
  });
});
