import { describe, expect, it } from 'vitest';
import {
  anyReader,
  auditTables,
  dfeLookedAfter,
  flowBetween,
  nhsSubNational,
  noProtection,
  policyNamed,
  protectTables,
  readerWhoKnows,
  sumOf,
  type DerivedFigure,
  type DisclosurePolicy,
  type LinkedTables,
} from '../src/index.ts';
import { shownCell } from './arbitrary-tables.ts';

const agreeing: DisclosurePolicy = { ...noProtection, rounding: { base: 5, levels: null, agreeing: true } };

function codes(tables: LinkedTables, policy = dfeLookedAfter): readonly (readonly [string, string])[] {
  const result = protectTables(tables, policy);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path] as const);
}

function share(
  of: string,
  within: string | null,
  value: number,
  population: number | null = null,
): DerivedFigure {
  return { id: `${of} share`, of, within, population, per: 100, decimals: 0, value, standing: 'shown' };
}

/** Hides a cell of tables, as a publisher did who knew no better. */
function hiding(tables: LinkedTables, ...ids: readonly string[]): LinkedTables {
  const cells = tables.cells.map((cell) =>
    ids.includes(cell.id) ? { ...cell, count: null, standing: 'hidden' as const } : cell,
  );
  return { ...tables, cells };
}

describe('tables that cannot be protected', () => {
  it('tell everything that is wrong with them at once', () => {
    const tables: LinkedTables = {
      cells: [
        shownCell('a', 3),
        shownCell('a', 3),
        shownCell('b', -1),
        shownCell('c', 2.5),
        { ...shownCell('d', 0), count: null },
      ],
      relations: [sumOf('a', ['nowhere'])],
      derived: [share('nobody', 'nothing', 10)],
    };
    expect(codes(tables)).toEqual([
      ['CELL_TWICE', 'cells[1].id'],
      ['COUNT_NOT_WHOLE', 'cells[2].count'],
      ['COUNT_NOT_WHOLE', 'cells[3].count'],
      ['COUNT_NOT_WHOLE', 'cells[4].count'],
      ['UNKNOWN_CELL', 'relations[0].terms[1].cell'],
      ['UNKNOWN_CELL', 'derived[0].of'],
      ['UNKNOWN_CELL', 'derived[0].within'],
    ]);
  });

  it('have totals that their parts do not give, and say which', () => {
    const tables: LinkedTables = {
      cells: [shownCell('all', 40), shownCell('girls', 4), shownCell('boys', 30)],
      relations: [sumOf('all', ['girls', 'boys'])],
      derived: [],
    };
    const result = protectTables(tables, dfeLookedAfter);
    expect(!result.ok && result.issues).toMatchObject([
      { code: 'TOTAL_DISAGREES', path: 'relations[0]', expected: 'girls + boys = all' },
    ]);
  });

  it('have counts so tied together that no multiples agree', () => {
    // 7 lies between 5 and 10, three times it between 20 and 25: neither is three times one of the others.
    const tables: LinkedTables = {
      cells: [shownCell('a', 7), shownCell('three', 21)],
      relations: [sumOf('three', ['a', 'a', 'a'])],
      derived: [],
    };
    expect(codes(tables, agreeing).map(([code]) => code)).toEqual(['NO_AGREEING_ROUNDING']);
  });
});

describe('a shipped policy', () => {
  it('is found by its id, and no other is', () => {
    expect(policyNamed('dfe-looked-after')).toBe(dfeLookedAfter);
    expect(() => policyNamed('nothing-such')).toThrow('dfe-looked-after');
  });
});

describe('percentages left in print', () => {
  it('narrow what rounding leaves open: what is hidden beside them stays open all the same', () => {
    const cells = [
      shownCell('all', 40),
      shownCell('girls', 3),
      shownCell('boys', 22),
      shownCell('others', 15),
    ];
    const relations = [sumOf('all', ['girls', 'boys', 'others'])];
    const figures: readonly (readonly DerivedFigure[])[] = [
      [share('boys', 'all', 55), share('others', 'all', 38)],
      [share('boys', null, 22, 100)],
      [share('boys', null, 22)],
      // Printed wrongly: no count rounds to it.
      [share('boys', 'all', 99)],
      [{ ...share('boys', 'all', 55), value: null, standing: 'absent' }],
    ];
    for (const derived of figures) {
      for (const policy of [dfeLookedAfter, nhsSubNational]) {
        const result = protectTables({ cells, relations, derived }, policy);
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        expect(auditTables(result.value.published, readerWhoKnows(policy)).exposures).toEqual([]);
      }
    }
  });

  it('that contradict the counts are left out by the attacker', () => {
    const tables = hiding(
      {
        cells: [shownCell('all', 40), shownCell('girls', 3), shownCell('boys', 37)],
        relations: [sumOf('all', ['girls', 'boys'])],
        derived: [share('girls', 'all', 90), share('boys', 'all', 90)],
      },
      'girls',
      'boys',
    );
    expect(auditTables(tables, anyReader).contradictions).toBeGreaterThan(0);
  });
});

describe('reasons', () => {
  it('say in words what would give a count away', () => {
    const one: DisclosurePolicy = {
      ...dfeLookedAfter,
      suppression: { from: 1, to: 1, symbol: 'c' },
      rounding: null,
      width: 1,
    };
    const same = protectTables(
      {
        cells: [shownCell('a', 1), shownCell('again', 1), shownCell('b', 9)],
        relations: [sumOf('again', ['a'])],
        derived: [],
      },
      one,
    );
    expect(same.ok && same.value.changes.map(({ reason }) => reason)).toEqual([
      'It is a count of 1.',
      'It is a count of 1.',
    ]);
    const equal = protectTables(
      {
        cells: [{ ...shownCell('a', 0), count: null, standing: 'hidden' }, shownCell('again', 9)],
        relations: [sumOf('again', ['a'])],
        derived: [],
      },
      one,
    );
    expect(equal.ok && equal.value.changes.map(({ reason }) => reason)).toEqual([
      'It equals "a", which is hidden.',
    ]);
    const flows = protectTables(
      {
        cells: ['2024', 'starts', 'ceases', '2025'].map((id, at) =>
          shownCell(id, [30, 1, 6, 25][at] as number),
        ),
        relations: [flowBetween('2024', 'starts', 'ceases', '2025')],
        derived: [],
      },
      one,
    );
    expect(flows.ok && flows.value.changes.length).toBe(2);
  });

  it('of rounding say whether totals were made to agree', () => {
    const tables: LinkedTables = {
      cells: [shownCell('all', 13), shownCell('a', 6), shownCell('b', 7)],
      relations: [sumOf('all', ['a', 'b'])],
      derived: [],
    };
    const reasons = (policy: DisclosurePolicy): ReadonlySet<string> => {
      const result = protectTables(tables, policy);
      return new Set(result.ok ? result.value.changes.map(({ reason }) => reason) : []);
    };
    expect(reasons(agreeing)).toEqual(new Set(['Rounded to a multiple of 5 so that totals agree.']));
    expect(reasons({ ...agreeing, rounding: { base: 5, levels: null, agreeing: false } })).toEqual(
      new Set(['Rounded to the nearest 5.']),
    );
  });
});
