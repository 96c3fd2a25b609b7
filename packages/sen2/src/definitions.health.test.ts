import { describe, expect, it } from 'vitest';
import { codeSetNames, codesOf } from './code-set.ts';
import { layoutOf } from './layout.ts';
import { sen2Modules, sen2Years } from './sen2-module.ts';

describe.each(sen2Years)('the definitions of %s', (year) => {
  const layout = layoutOf(year);

  it('have every module, a parent before its children', () => {
    expect(layout.map(({ module }) => module)).toEqual(sen2Modules);
    for (const [at, { parent }] of layout.entries())
      if (parent !== null) expect(sen2Modules.indexOf(parent)).toBeLessThan(at);
  });

  it('name no field, key, element or table twice', () => {
    for (const { fields } of layout)
      expect(new Set(fields.map(({ name }) => name.toLowerCase())).size).toBe(fields.length);
    for (const part of ['key', 'element', 'table'] as const)
      expect(new Set(layout.map((each) => each[part].toLowerCase())).size).toBe(layout.length);
  });

  it('give every field of codes a set that has some, and no other field one', () => {
    for (const { kind, codeSet, name } of layout.flatMap(({ fields }) => fields)) {
      expect([name, codeSet !== null]).toEqual([name, kind === 'code']);
      if (codeSet !== null) expect(codesOf(codeSet, year), `${name} in ${year}`).not.toEqual([]);
    }
  });

  it('have codes that differ, each with its label, and use every set', () => {
    const used = new Set(layout.flatMap(({ fields }) => fields.map(({ codeSet }) => codeSet)));
    for (const name of codeSetNames.filter((each) => each !== 'request-source' || year >= 2025)) {
      const codes = codesOf(name, year);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      expect(codes.every(({ label }) => label.trim().length > 1)).toBe(true);
      expect(used).toContain(name);
    }
  });
});

describe('the codes of a year', () => {
  it('have Down syndrome and the source of a request from 2025', () => {
    const has = (year: 2024 | 2025) => [
      codesOf('sen-type', year).some(({ code }) => code === 'DS'),
      layoutOf(year)[1]?.fields.some(({ name }) => name === 'RequestSource'),
    ];
    expect(has(2024)).toEqual([false, false]);
    expect(has(2025)).toEqual([true, true]);
  });

  it('are none for a set that is none', () => expect(codesOf('no-such-set', 2025)).toEqual([]));
});
