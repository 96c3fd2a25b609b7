import { describe, expect, it } from 'vitest';
import type { ReturnIssue } from '@golden-thread/return-files';
import { layoutOf } from './layout.ts';
import { returnReader } from './return-reader.ts';
import cases from './rules.cases.json' with { type: 'json' };
import type { Sen2Module } from './sen2-module.ts';
import { rulesOf, sen2Rules } from './sen2-rules.ts';

type Given = readonly [module: Sen2Module, key: string, parentKey: string, fields: Record<string, string>];

const layout = layoutOf(2025);

/** What must stand before a record of a module for it to hang on something: one sound record of each module above it. */
function above(module: Sen2Module | null): readonly Given[] {
  if (module === null) return [];
  const parent = layout.find((each) => each.module === module)?.parent ?? null;
  return [...above(parent), [module, '1', '1', module === 'persons' ? { UPN: 'A999000000009' } : {}]];
}

function issuesOf(records: readonly Given[]): readonly ReturnIssue[] {
  const issues: ReturnIssue[] = [];
  const reader = returnReader({
    year: 2025,
    pseudonymise: (identity) => identity,
    onIssue: (each) => issues.push(each),
  });
  for (const [at, [module, key, parentKey, fields]] of records.entries()) {
    const names = layout.find((each) => each.module === module)?.fields.map(({ name }) => name) ?? [];
    expect(Object.keys(fields).filter((name) => !names.includes(name))).toEqual([]);
    reader.read('made-up.csv', {
      module,
      row: at + 1,
      key,
      parentKey,
      cells: names.map((name) => fields[name]),
    });
  }
  return issues;
}

describe('the rules', () => {
  it.each(cases)('tell of $name as they should', ({ under, records, codes, found }) => {
    const given = records as never as readonly Given[];
    const issues = issuesOf([...above((under ?? null) as Sen2Module | null), ...given]);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    if (found !== undefined) expect(issues[0]?.found).toBe(found);
    for (const issue of issues) {
      expect(issue.file).toBe('made-up.csv');
      expect(issue.path).toBe(
        [`row ${issue.row}`, ...(issue.column === null ? [] : [issue.column])].join(', '),
      );
    }
  });

  it('are each tried by a case', () => {
    const told = new Set(cases.flatMap(({ codes }) => codes as readonly string[]));
    expect(told.size).toBeGreaterThanOrEqual(sen2Rules.length);
    expect(sen2Rules.every(({ modules }) => modules.every((module) => rulesOf(module).length > 0))).toBe(
      true,
    );
  });
});

describe('a reader', () => {
  it('keeps the rows of parents, forgets when told, and remembers who was told of', () => {
    const issues: string[] = [];
    const reader = returnReader({
      year: 2024,
      pseudonymise: (identity) => `pseudonym of ${identity.length} letters`,
      onIssue: ({ code }) => issues.push(code),
    });
    const person = ['S', 'F', '2010-05-06', 'M', 'WBRI', 'ZZ99 3WZ', 'A999000000001', '', ''];
    const read = (row: number) =>
      reader.read('person.csv', { module: 'persons', row, key: `p${row}`, parentKey: '', cells: person });
    expect(read(7)).toEqual({
      module: 'persons',
      row: 7,
      parent: null,
      values: {
        Pseudonym: 'pseudonym of 17 letters',
        BirthMonth: '2010-05',
        Sex: 'M',
        Ethnicity: 'WBRI',
        UPNunknown: null,
      },
    });
    const request = { module: 'requests', row: 1, key: '1', parentKey: 'p7', cells: ['2023-03-01'] } as const;
    expect(reader.read('requests.csv', request)).toMatchObject({ parent: 7, values: { RYA: null } });
    reader.forget();
    expect(reader.read('requests.csv', request).parent).toBeNull();
    read(8);
    expect(issues).toEqual(['REQUEST_WITHOUT_PERSON', 'PERSON_TWICE']);
  });
});
