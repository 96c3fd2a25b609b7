import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTables, type LinkedTables } from '../src/index.ts';
import { arbitraryGrid, arbitraryRow } from './arbitrary-tables.ts';
import { everyAccount, mostOf } from './every-account.ts';

/** Tables with more to try than this are passed over, and others drawn. */
const AS_MANY = 200_000;

/** Hides a few parts by the numbers given, whatever they give away; totals stay, so that nothing is open without end. */
function withHidden(tables: LinkedTables, picks: readonly number[]): LinkedTables {
  const totals = new Set(
    tables.relations.flatMap(({ terms }) => terms.filter(({ times }) => times < 0).map(({ cell }) => cell)),
  );
  const parts = tables.cells.flatMap(({ id }, at) => (totals.has(id) ? [] : [at]));
  const hidden = new Set(picks.map((pick) => parts[pick % parts.length]));
  return {
    ...tables,
    cells: tables.cells.map((cell, at) =>
      hidden.has(at) ? { ...cell, count: null, standing: 'hidden' } : cell,
    ),
  };
}

describe('the attacker, held against every account there is', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1, 4],
  ])('finds exactly what can be found, hidden counts from %i, width %i', (smallestHidden, width) => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryRow, arbitraryGrid),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        (given, picks) => {
          const tables = withHidden(given, picks);
          fc.pre(
            [...mostOf(tables).values()].reduce((all, most) => all * (1 + Math.max(0, most)), 1) <= AS_MANY,
          );
          const accounts = everyAccount(tables, smallestHidden);
          const audit = auditTables(tables, { smallestHidden, smallestShown: 1, width });
          if (accounts.size === 0) {
            expect(audit.contradictions).toBeGreaterThan(0);
            return;
          }
          const wanted = [...accounts].filter(([, { low, high }]) => high - low < width).map(([id]) => id);
          expect(audit.exposures.map(({ cell }) => cell).sort()).toEqual(wanted.sort());
          expect(audit.settledBy.nothing).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});
