import fc from 'fast-check';
import { roundTo } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { reconcileShare } from './reconcile-share.ts';
import { reconcileTable } from './reconcile-table.ts';
import { reconciliationTally } from './reconciliation-tally.ts';

const columns = ['time_period', 'geographic_level', 'region_code', 'region_name', 'new_la_code', 'la_name'];
const all = [...columns, 'age', 'met', 'all', 'pc'];
const arithmetic = {
  whole: { age: 'Total' },
  counts: { met: 'in time', all: 'plans' },
  shares: [
    { id: 'in-time', title: 'In time', column: 'pc', numerator: 'met', denominator: ['all'], decimals: 1 },
  ],
};
const share = arithmetic.shares[0]!;
const of = (pc: number, met: number, plans: number) => (column: string) => ({
  value: { pc, met, all: plans }[column] as number,
  symbol: null,
});
const counts = fc
  .tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }))
  .map(([one, other]) => ({ met: Math.min(one, other), plans: Math.max(one, other) }));
const some = counts.filter(({ plans }) => plans > 0);
const decimals = fc.integer({ min: 0, max: 3 });

describe('laws of recomputing a table', () => {
  it('a share made from its counts and rounded always agrees with them', () => {
    fc.assert(
      fc.property(some, decimals, ({ met, plans }, places) => {
        const printed = roundTo((met / plans) * 100, places);
        const made = reconcileShare(
          { ...share, decimals: places },
          arithmetic.counts,
          of(printed, met, plans),
        );
        expect(made).toMatchObject({ state: 'agrees', discrepancy: 0 });
      }),
    );
  });

  it('a share that is a whole unit of its last decimal off never agrees', () => {
    fc.assert(
      fc.property(some, decimals, fc.constantFrom(-1, 1), ({ met, plans }, places, step) => {
        const off = roundTo((met / plans) * 100, places) + step / 10 ** places;
        const exact = Math.abs(off - (met / plans) * 100);
        fc.pre(exact > 0.5001 / 10 ** places);
        const made = reconcileShare({ ...share, decimals: places }, arithmetic.counts, of(off, met, plans));
        expect(made.state).toBe('differs');
        expect(Math.sign(made.discrepancy as number)).toBe(step);
      }),
    );
  });

  it('both counts times the same give the same answer', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 2, max: 1000 }),
        fc.integer({ min: 0, max: 100 }),
        ({ met, plans }, times, printed) => {
          const { state, recomputed } = reconcileShare(share, arithmetic.counts, of(printed, met, plans));
          const more = reconcileShare(share, arithmetic.counts, of(printed, met * times, plans * times));
          expect(more.state).toBe(state);
          if (recomputed === null) expect(more.recomputed).toBeNull();
          else expect(more.recomputed).toBeCloseTo(recomputed, 5);
        },
      ),
    );
  });

  it('totals agree in whatever order the rows come, and each figure is counted once', () => {
    const areas = fc.uniqueArray(
      fc.record({
        code: fc.integer({ min: 1, max: 300 }),
        region: fc.constantFrom('E12000001', 'E12000002', 'E12000003'),
        counts,
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(areas, fc.infiniteStream(fc.nat()), (list, order) => {
        const row = (level: string, region: string, code: string, made: { met: number; plans: number }) =>
          [
            '2024',
            level,
            region,
            'A region',
            code,
            'Council',
            'Total',
            String(made.met),
            String(made.plans),
            made.plans === 0 ? 'x' : String(roundTo((made.met / made.plans) * 100, 1)),
          ] as const;
        const sum = (part: typeof list) => ({
          met: part.reduce((total, one) => total + one.counts.met, 0),
          plans: part.reduce((total, one) => total + one.counts.plans, 0),
        });
        const regions = [...new Set(list.map(({ region }) => region))];
        const rows = [
          row('National', '', '', sum(list)),
          ...regions.map((region) =>
            row('Regional', region, '', sum(list.filter((one) => one.region === region))),
          ),
          ...list.map(({ code, region, counts: made }) =>
            row('Local authority', region, `E0600${String(code).padStart(4, '0')}`, made),
          ),
        ]
          .map((cells) => ({ cells, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at);
        const places = new Map(all.map((column, at) => [column, at]));
        const table = reconcileTable(arithmetic, places, 'made-up.csv', (issue) => {
          throw new Error(issue.code);
        });
        const tally = reconciliationTally();
        const figures = [...rows.flatMap(({ cells }, at) => table.row(cells, at + 1)), ...table.totals()];
        figures.forEach(tally.add);
        expect(figures.every(({ state }) => state === 'agrees' || state === 'nothing-to-divide-by')).toBe(
          true,
        );
        const totals = tally.rows().filter(({ kind }) => kind === 'total');
        expect(totals.map(({ figures: made, agree }) => [made, agree])).toEqual([
          [regions.length + 1, regions.length + 1],
          [regions.length + 1, regions.length + 1],
        ]);
        expect(tally.rows()[0]?.figures).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});
