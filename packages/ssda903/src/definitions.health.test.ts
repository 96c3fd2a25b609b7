import { describe, expect, it } from 'vitest';
import { codeSetNames, codesOf, codesOfAnyYear, ruleOfCodes } from './code-set.ts';
import { isIdentifying, layoutOf } from './layout.ts';
import { ssda903Modules } from './ssda903-module.ts';
import { isSsda903Year, ssda903Years } from './ssda903-year.ts';

describe.each(ssda903Years)('the definitions of %s', (year) => {
  const layout = layoutOf(year);

  it('have tables that differ by their marks, each with the child first', () => {
    const marks = layout.flatMap((table) => table.marks);
    expect(new Set(marks).size).toBe(marks.length);
    for (const { marks: own, module, fields } of layout) {
      expect(ssda903Modules).toContain(module);
      expect(fields[0]?.kind).toBe('child');
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const mark of own) expect(names).toContain(mark);
      for (const other of layout.filter((each) => each.module !== module))
        expect(other.fields.some(({ name }) => own.includes(name))).toBe(false);
    }
  });

  it('give every field of codes a set that has some, and no other field one', () => {
    for (const { kind, codeSet, name } of layout.flatMap(({ fields }) => fields)) {
      expect([name, codeSet !== null]).toEqual([name, kind === 'code']);
      if (codeSet !== null) expect(codesOf(codeSet, year), `${name} in ${year}`).not.toEqual([]);
    }
  });

  it('have codes that differ, and labels that say something', () => {
    for (const name of codeSetNames) {
      const codes = codesOf(name, year);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      expect(codes.every(({ label }) => label === null || label.length > 1)).toBe(true);
    }
  });
});

describe('the definitions', () => {
  it('ask for social workers from 2023/24 and deprivation of liberty from 2026/27', () => {
    expect(ssda903Years.map((year) => layoutOf(year).length)).toEqual([
      10, 10, 10, 10, 10, 10, 11, 11, 11, 12,
    ]);
    expect(layoutOf(2026).map(({ module }) => module)).toEqual(ssda903Modules);
  });

  it('use every set, and know none that is not there', () => {
    const used = new Set(layoutOf(2026).flatMap(({ fields }) => fields.map(({ codeSet }) => codeSet)));
    for (const name of codeSetNames) expect(used).toContain(name);
    expect([
      codesOf('no-such-set', 2025),
      ruleOfCodes('no-such-set'),
      codesOfAnyYear('no-such-set').size,
    ]).toEqual([[], null, 0]);
    expect([isSsda903Year(2016), isSsda903Year(2017)]).toEqual([false, true]);
  });

  it('withhold numbers, days of birth, postcodes and social workers', () => {
    const withheld = layoutOf(2026).flatMap(({ fields }) =>
      fields.filter(({ kind }) => isIdentifying(kind)).map(({ name }) => name),
    );
    expect([...new Set(withheld)].sort()).toEqual([
      'CHILD',
      'DOB',
      'HOME_POST',
      'MC_DOB',
      'PL_POST',
      'SW_ID',
      'UPN',
    ]);
  });
});
