import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  auditTables,
  dfeLookedAfter,
  protectTables,
  readerWhoKnows,
  sumOf,
  type LinkedTables,
} from '../src/index.ts';
import { prepare } from '../src/protect/prepare.ts';
import { shownCell } from './arbitrary-tables.ts';

interface TableCase {
  readonly case: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly relations: readonly Readonly<Record<string, number>>[];
}

const onceUndecided = JSON.parse(
  readFileSync(new URL('cases/once-undecided.json', import.meta.url), 'utf8'),
) as readonly TableCase[];

describe('tables that went wrong once', () => {
  it.each(onceUndecided.map((each) => [each.case, each] as const))(
    '%s: all of it is cleared by two accounts',
    (_name, { counts, relations }) => {
      const tables: LinkedTables = {
        cells: Object.entries(counts).map(([id, count]) => shownCell(id, count)),
        relations: relations.map((terms, at) => ({
          id: `relation ${at}`,
          terms: Object.entries(terms).map(([cell, times]) => ({ cell, times })),
        })),
        derived: [],
      };
      const protection = protectTables(tables, dfeLookedAfter);
      if (!protection.ok) throw new Error(JSON.stringify(protection.issues));
      const audit = auditTables(protection.value.published, readerWhoKnows(dfeLookedAfter));
      expect(audit.hidden).toBeGreaterThan(0);
      expect(audit).toMatchObject({ exposures: [], contradictions: 0, settledBy: { nothing: 0 } });
    },
  );

  it('a region of six is printed as ten and known to be six or more: hiding counts on no less', () => {
    const tables: LinkedTables = {
      cells: [shownCell('region', 6, 'Regional'), shownCell('a', 6), shownCell('b', 0)],
      relations: [sumOf('region', ['a', 'b'])],
      derived: [],
    };
    const { low, high } = prepare(tables, dfeLookedAfter);
    expect([low[0], high[0]]).toEqual([6, 14]);
  });
});
