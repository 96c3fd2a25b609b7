import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  anyReader,
  auditTables,
  readerWhoKnows,
  dfeLookedAfter,
  noProtection,
  protectTables,
  sumOf,
  type CountCell,
  type DerivedFigure,
  type LinkedTables,
} from '../src/index.ts';
import { shownCell } from './arbitrary-tables.ts';

interface AttackCase {
  readonly case: string;
  readonly shown: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  readonly implied?: readonly string[];
  readonly sums: readonly (readonly [string, ...string[]])[];
  readonly determined: readonly string[];
}

const cases = JSON.parse(
  readFileSync(new URL('cases/attacks.json', import.meta.url), 'utf8'),
) as readonly AttackCase[];

function unseen(id: string, standing: 'hidden' | 'implied' | 'absent'): CountCell {
  return { ...shownCell(id, 0), count: null, standing };
}

function share(
  of: string,
  within: string | null,
  value: number,
  population: number | null = null,
): DerivedFigure {
  return { id: `${of} share`, of, within, population, per: 100, decimals: 0, value, standing: 'shown' };
}

function tablesWith(derived: readonly DerivedFigure[], all: CountCell): LinkedTables {
  return {
    cells: [all, unseen('a', 'hidden'), unseen('b', 'hidden')],
    relations: [sumOf('all', ['a', 'b'])],
    derived,
  };
}

describe('what a reader can work out', () => {
  it.each(cases.map((each) => [each.case, each] as const))(
    '%s',
    (_name, { shown, hidden, implied, sums, determined }) => {
      const audit = auditTables(
        {
          cells: [
            ...Object.entries(shown).map(([id, count]) => shownCell(id, count)),
            ...hidden.map((id) => unseen(id, 'hidden')),
            ...(implied ?? []).map((id) => unseen(id, 'implied')),
          ],
          relations: sums.map(([total, ...parts]) => sumOf(total, parts)),
          derived: [],
        },
        anyReader,
      );
      expect(audit.hidden).toBe(hidden.length);
      expect(audit.exposures).toEqual(
        hidden.filter((id) => determined.includes(id)).map((cell) => ({ cell, kind: 'determined' })),
      );
    },
  );

  it('a percentage left in print narrows its count, as far as its rounding allows', () => {
    const all = shownCell('all', 40);
    expect(auditTables(tablesWith([share('a', 'all', 10)], all), anyReader).exposures).toHaveLength(2);
    expect(auditTables(tablesWith([share('a', null, 10, 40)], all), anyReader).exposures).toHaveLength(2);
    expect(auditTables(tablesWith([share('a', null, 10)], all), anyReader).exposures).toEqual([]);
    expect(auditTables(tablesWith([share('a', 'a', 100)], all), anyReader).exposures).toEqual([]);
    const unprinted = { ...share('a', 'all', 10), value: null, standing: 'hidden' as const };
    expect(auditTables(tablesWith([unprinted], all), anyReader).exposures).toEqual([]);
  });

  it('a rounded total leaves open what its rounding does', () => {
    const rounded = (agreeing: boolean): LinkedTables => ({
      cells: [
        { ...shownCell('all', 10), rounded: { base: 5, agreeing } },
        shownCell('b', 8),
        unseen('a', 'hidden'),
      ],
      relations: [sumOf('all', ['a', 'b'])],
      derived: [],
    });
    const within = (width: number) => ({ smallestHidden: 0, smallestShown: 6, width });
    expect(auditTables(rounded(false), within(4)).exposures).toEqual([]);
    expect(auditTables(rounded(false), within(5)).exposures).toEqual([{ cell: 'a', kind: 'pinned' }]);
    expect(auditTables(rounded(true), within(6)).exposures).toEqual([]);
    expect(auditTables(rounded(true), within(7)).exposures).toEqual([{ cell: 'a', kind: 'pinned' }]);
  });

  it('a printed zero is a zero under a rule that hides small counts, and may be more under none', () => {
    const zero: LinkedTables = {
      cells: [
        { ...shownCell('all', 0), rounded: { base: 10, agreeing: false } },
        unseen('a', 'hidden'),
        unseen('b', 'absent'),
      ],
      relations: [sumOf('all', ['a', 'b'])],
      derived: [],
    };
    expect(auditTables(zero, { smallestHidden: 0, smallestShown: 6, width: 1 }).exposures).toHaveLength(1);
    expect(auditTables(zero, { smallestHidden: 0, smallestShown: 1, width: 1 }).exposures).toEqual([]);
  });

  it('a sign that says a range helps the reader, until the sums contradict it', () => {
    const within = (all: number, ...ranges: readonly (readonly [number, number] | null)[]): LinkedTables => {
      const hidden = ranges.map((range, at): CountCell => {
        const cell = unseen(`h${at}`, 'hidden');
        return range === null ? cell : { ...cell, within: range };
      });
      return {
        cells: [shownCell('all', all), ...hidden],
        relations: [
          sumOf(
            'all',
            hidden.map(({ id }) => id),
          ),
        ],
        derived: [],
      };
    };
    expect(auditTables(within(8, [0, 4], [0, 4]), anyReader)).toMatchObject({
      exposures: [{ kind: 'determined' }, { kind: 'determined' }],
      rangesLeftOut: 0,
    });
    expect(auditTables(within(8, null, null), anyReader).exposures).toEqual([]);
    expect(auditTables(within(7, [0, 4], [0, 4]), anyReader).exposures).toEqual([]);
    // Larger counts stand behind the same sign, to protect the small one.
    expect(auditTables(within(40, [0, 4], [0, 4]), anyReader)).toMatchObject({
      exposures: [],
      contradictions: 0,
      rangesLeftOut: 2,
    });
    expect(auditTables(within(8, [0, 4]), anyReader)).toMatchObject({
      exposures: [{ kind: 'determined' }],
      contradictions: 0,
      rangesLeftOut: 1,
    });
    const none = within(8, [1, 5], [1, 5]);
    const broken = {
      ...none,
      cells: [...none.cells, shownCell('x', 1)],
      relations: [...none.relations, sumOf('all', ['x'])],
    };
    expect(auditTables(broken, anyReader)).toMatchObject({ contradictions: 1, rangesLeftOut: 0 });
  });

  it('what is published again says of no hidden count between which it lies', () => {
    const cells = [
      shownCell('all', 30),
      { ...unseen('a', 'hidden'), within: [0, 4] as const },
      unseen('b', 'hidden'),
    ];
    const result = protectTables(
      { cells, relations: [sumOf('all', ['a', 'b'])], derived: [] },
      dfeLookedAfter,
    );
    expect(result.ok && result.value.published.cells.some((cell) => 'within' in cell)).toBe(false);
    expect(result.ok).toBe(true);
  });

  it('a policy that hides nothing teaches a reader nothing', () => {
    expect(readerWhoKnows(noProtection)).toBe(anyReader);
    expect(readerWhoKnows(dfeLookedAfter)).toEqual({ smallestHidden: 1, smallestShown: 6, width: 4 });
  });

  it('sums that contradict what is shown are left out and counted', () => {
    const audit = auditTables(
      {
        cells: [shownCell('all', 5), shownCell('b', 9), shownCell('c', 3), unseen('a', 'hidden')],
        relations: [sumOf('all', ['a', 'b']), sumOf('all', ['c'])],
        derived: [],
      },
      anyReader,
    );
    expect(audit).toMatchObject({ hidden: 1, exposures: [], contradictions: 2 });
  });

  it('a contradiction that goes round a hundred and fifty sums is left out, and clears what it does not touch', () => {
    const names = Array.from({ length: 150 }, (_, at) => `h${at}`);
    const steps = names.map((name, at) => {
      const last = names[at - 1];
      // Each is one more than the one before, and the first as many as the last.
      return last === undefined ? sumOf(name, [names.at(-1) as string]) : sumOf(name, [last, 'one']);
    });
    const audit = auditTables(
      {
        cells: [shownCell('one', 1), ...names.map((name) => unseen(name, 'hidden'))],
        relations: steps,
        derived: [],
      },
      anyReader,
    );
    expect(audit).toMatchObject({
      hidden: 150,
      exposures: [],
      contradictions: 1,
      settledBy: { nothing: 0 },
    });
  });
});
