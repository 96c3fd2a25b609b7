import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditTables,
  dfeLookedAfter,
  nhsSubNational,
  noProtection,
  protectTables,
  readerWhoKnows,
  type DisclosurePolicy,
  type LinkedTables,
  type Protection,
} from '../src/index.ts';
import {
  arbitraryFlows,
  arbitraryGrid,
  arbitraryHierarchy,
  arbitraryLinked,
  arbitraryRelease,
  arbitraryRow,
  arbitraryTables,
} from './arbitrary-tables.ts';

const agreeing: DisclosurePolicy = {
  ...noProtection,
  id: 'rounded-so-that-totals-agree',
  rounding: { base: 5, levels: null, agreeing: true },
};

function protectionOf(tables: LinkedTables, policy: DisclosurePolicy): Protection {
  const result = protectTables(tables, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Ids, standings and counts, in the order of the ids. */
function content({ cells }: LinkedTables): string {
  return cells
    .map(({ id, standing, count }) => `${id} ${standing} ${count}`)
    .sort()
    .join('\n');
}

describe.each([
  ['a row of categories', arbitraryRow],
  ['a cross-classification', arbitraryGrid],
  ['authorities in regions', arbitraryHierarchy],
  ['a release of authorities, regions and the nation with several breakdowns', arbitraryRelease],
  ['tables that share margins and filters that overlap', arbitraryLinked],
  ['stocks with the flows between them', arbitraryFlows],
])('whatever the counts of %s', (_what, tables) => {
  it.each([
    [dfeLookedAfter.id, dfeLookedAfter],
    [nhsSubNational.id, nhsSubNational],
  ])('an attacker who knows %s finds out nothing', (_id, policy) => {
    const nothing = fc.property(tables, (given) => {
      const { published } = protectionOf(given, policy);
      const audit = auditTables(published, readerWhoKnows(policy));
      expect(audit.exposures).toEqual([]);
      expect(audit.contradictions).toBe(0);
    });
    // The same tables in every run, and others in each.
    fc.assert(nothing, { numRuns: 300, seed: 2025 });
    fc.assert(nothing, { numRuns: 300 });
  });
});

describe('whatever the tables', () => {
  it('no small count is left in print, and none of zero is hidden', () => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const { published } = protectionOf(given, dfeLookedAfter);
        published.cells.forEach(({ standing, count }, at) => {
          const before = given.cells[at]?.count as number;
          if (1 <= before && before <= 5) expect(standing).toBe('hidden');
          if (before === 0) expect(standing).toBe('shown');
          expect(standing === 'hidden').toBe(count === null);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('what is shown is unchanged, or rounded by the policy and by nothing else', () => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const exact = protectionOf(given, dfeLookedAfter).published.cells;
        const rounded = protectionOf(given, nhsSubNational).published.cells;
        given.cells.forEach(({ count }, at) => {
          if (exact[at]?.standing === 'shown') expect(exact[at]?.count).toBe(count);
          if (rounded[at]?.standing === 'shown')
            expect(rounded[at]?.count).toBe(5 * Math.round((count as number) / 5));
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [dfeLookedAfter.id, dfeLookedAfter],
    [nhsSubNational.id, nhsSubNational],
    [noProtection.id, noProtection],
    [agreeing.id, agreeing],
  ])('protecting twice is protecting once, under %s', (_id, policy) => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const first = protectTables(given, policy);
        if (!first.ok) {
          expect(policy.rounding?.agreeing).toBe(true);
          return;
        }
        const second = protectionOf(first.value.published, policy);
        expect(second.published).toEqual(first.value.published);
        expect(second.changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no policy hides or rounds nothing', () => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const { published, changes, method, informationLost } = protectionOf(given, noProtection);
        expect(published).toEqual(given);
        expect([changes, method, informationLost]).toEqual([[], 'none', 0]);
      }),
    );
  });

  it('the order of relations and parts does not matter to what is safe, nor that of cells to what is small', () => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const turned: LinkedTables = {
          ...given,
          cells: [...given.cells].reverse(),
          relations: [...given.relations]
            .reverse()
            .map(({ id, terms }) => ({ id, terms: [...terms].reverse() })),
        };
        const [one, other] = [protectionOf(given, dfeLookedAfter), protectionOf(turned, dfeLookedAfter)];
        expect(auditTables(other.published, readerWhoKnows(dfeLookedAfter)).exposures).toEqual([]);
        const primary = ({ changes }: Protection): readonly string[] =>
          changes.flatMap(({ id, kind }) => (kind === 'primary' ? [id] : [])).sort();
        expect(primary(other)).toEqual(primary(one));
      }),
      { numRuns: 300 },
    );
  });

  it('rounding that agrees keeps every total and moves no count by a whole base', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryRow, arbitraryGrid, arbitraryHierarchy), (given) => {
        const { published } = protectionOf(given, agreeing);
        const counts = new Map(published.cells.map(({ id, count }) => [id, count as number]));
        for (const { id, terms } of published.relations) {
          const sum = terms.reduce(
            (total, { cell, times }) => total + times * (counts.get(cell) as number),
            0,
          );
          expect([id, sum]).toEqual([id, 0]);
        }
        given.cells.forEach(({ id, count }) => {
          expect((counts.get(id) as number) % 5).toBe(0);
          expect(Math.abs((counts.get(id) as number) - (count as number))).toBeLessThan(5);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('what is published holds no more than it shows', () => {
    fc.assert(
      fc.property(arbitraryTables, (given) => {
        const { published } = protectionOf(given, dfeLookedAfter);
        expect(content(published)).not.toMatch(/(?:hidden|implied) \d/);
      }),
    );
  });
});
