import fc from 'fast-check';
import { flowBetween, sumOf, type CountCell, type LinearRelation, type LinkedTables } from '../src/index.ts';

/** A shown, exact cell. */
export function shownCell(id: string, count: number, level: string | null = null): CountCell {
  return { id, label: id, count, standing: 'shown', level, rounded: null };
}

/** Small counts often, zeros sometimes, large ones now and then: what tables of children look like. */
export const arbitraryCount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 5_000 }) },
);

/** Adds up counts under ids; the same id twice is the same cell. */
class Sums {
  readonly counts = new Map<string, number>();
  readonly parts = new Map<string, { readonly total: string; readonly parts: Set<string> }>();

  add(id: string, count: number): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + count);
  }

  part(by: string, total: string, part: string): void {
    const key = `${total} by ${by}`;
    const known = this.parts.get(key) ?? { total, parts: new Set<string>() };
    known.parts.add(part);
    this.parts.set(key, known);
  }

  tables(more: readonly LinearRelation[] = []): LinkedTables {
    return {
      cells: [...this.counts].map(([id, count]) => shownCell(id, count)),
      relations: [...[...this.parts.values()].map(({ total, parts }) => sumOf(total, [...parts])), ...more],
      derived: [],
    };
  }
}

/** One row of categories and its total. */
export const arbitraryRow: fc.Arbitrary<LinkedTables> = fc
  .array(arbitraryCount, { minLength: 2, maxLength: 8 })
  .map((counts) => {
    const sums = new Sums();
    counts.forEach((count, at) => {
      sums.add('all', count);
      sums.add(`c${at}`, count);
      sums.part('category', 'all', `c${at}`);
    });
    return sums.tables();
  });

const grid = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(arbitraryCount, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function addGrid(sums: Sums, counts: readonly (readonly number[])[], name: string): void {
  counts.forEach((row, r) =>
    row.forEach((count, c) => {
      sums.add('all', count);
      sums.add(`r${r}`, count);
      sums.add(`${name}${c}`, count);
      sums.add(`r${r} ${name}${c}`, count);
      sums.part('row', 'all', `r${r}`);
      sums.part(name, 'all', `${name}${c}`);
      sums.part(name, `r${r}`, `r${r} ${name}${c}`);
      sums.part('row', `${name}${c}`, `r${r} ${name}${c}`);
    }),
  );
}

/** A cross-classification with both margins. */
export const arbitraryGrid: fc.Arbitrary<LinkedTables> = grid.map((counts) => {
  const sums = new Sums();
  addGrid(sums, counts, 'c');
  return sums.tables();
});

/** A cross-classification of authorities that lie in regions, with every margin at every level. */
export const arbitraryHierarchy: fc.Arbitrary<LinkedTables> = grid.map((counts) => {
  const sums = new Sums();
  counts.forEach((row, r) =>
    row.forEach((count, c) => {
      const region = `region${r % 2}`;
      for (const suffix of ['', ` c${c}`]) {
        for (const place of ['all', region, `r${r}`]) sums.add(place + suffix, count);
        sums.part(`place${suffix}`, `all${suffix}`, region + suffix);
        sums.part(`place${suffix}`, region + suffix, `r${r}${suffix}`);
      }
      for (const place of ['all', region, `r${r}`]) sums.part('c', place, `${place} c${c}`);
    }),
  );
  return sums.tables();
});

/**
 * Authorities in regions with several breakdowns of the same children, regions and nation at their own level, so that a
 * policy rounds them; some regions have one authority only.
 */
export const arbitraryRelease: fc.Arbitrary<LinkedTables> = fc.tuple(grid, grid).map(([first, second]) => {
  const sums = new Sums();
  const authorities = Math.min(first.length, second.length);
  first.slice(0, authorities).forEach((row, r) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    // The second breakdown is of the same children: its last category takes what is left.
    let left = total;
    const other = (second[r] ?? []).map((count, at, all) => {
      const taken = at === all.length - 1 ? left : Math.min(left, count);
      left -= taken;
      return taken;
    });
    const region = `region${Math.min(r, 2)}`;
    for (const place of ['England', region, `authority${r}`]) sums.add(place, total);
    sums.part('place', 'England', region);
    sums.part('place', region, `authority${r}`);
    for (const [name, counts] of [
      ['need', row],
      ['placement', other],
    ] as const) {
      counts.forEach((count, c) => {
        const suffix = ` ${name}${c}`;
        for (const place of ['England', region, `authority${r}`]) {
          sums.add(place + suffix, count);
          sums.part(name, place, place + suffix);
        }
        sums.part('place', `England${suffix}`, region + suffix);
        sums.part('place', region + suffix, `authority${r}${suffix}`);
      });
    }
  });
  const tables = sums.tables();
  const levelOf = (id: string): string =>
    id.startsWith('England') ? 'National' : id.startsWith('region') ? 'Regional' : 'Local authority';
  return { ...tables, cells: tables.cells.map((cell) => ({ ...cell, level: levelOf(cell.id) })) };
});

/** Two cross-classifications of the same areas whose totals are the same cells, and a filter that overlaps. */
export const arbitraryLinked: fc.Arbitrary<LinkedTables> = fc
  .tuple(grid, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }))
  .map(([counts, shares]) => {
    const sums = new Sums();
    addGrid(sums, counts, 'age');
    counts.forEach((row, r) => {
      const total = row.reduce((sum, count) => sum + count, 0);
      const far = Math.floor((total * (shares[r] ?? 0)) / 100);
      for (const [name, count] of [
        ['far', far],
        ['near', total - far],
      ] as const) {
        sums.add(`r${r} ${name}`, count);
        sums.add(name, count);
        sums.part('distance', `r${r}`, `r${r} ${name}`);
        sums.part('row', name, `r${r} ${name}`);
        sums.part('distance', 'all', name);
      }
      const outside = Math.floor(far / 2);
      sums.add(`r${r} far outside`, outside);
      sums.add(`r${r} far inside`, far - outside);
      sums.part('locality', `r${r} far`, `r${r} far outside`);
      sums.part('locality', `r${r} far`, `r${r} far inside`);
    });
    return sums.tables();
  });

/** Stocks of several years by category with the flows between them. */
export const arbitraryFlows: fc.Arbitrary<LinkedTables> = fc
  .array(fc.tuple(arbitraryCount, arbitraryCount, arbitraryCount), { minLength: 2, maxLength: 4 })
  .chain((categories) =>
    fc.tuple(
      fc.constant(categories),
      fc.array(fc.tuple(arbitraryCount, arbitraryCount), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([categories, second]) => {
    const sums = new Sums();
    const flows: LinearRelation[] = [];
    categories.forEach(([opening, starts, ceases], at) => {
      const [more, fewer] = second[at] as readonly [number, number];
      const first = opening + ceases;
      const middle = first + starts - ceases;
      const last = middle + more - Math.min(fewer, middle + more);
      const rows = [
        ['2023', first],
        ['starts 2024', starts],
        ['ceases 2024', ceases],
        ['2024', middle],
        ['starts 2025', more],
        ['ceases 2025', Math.min(fewer, middle + more)],
        ['2025', last],
      ] as const;
      for (const [name, count] of rows) {
        sums.add(name, count);
        sums.add(`${name} c${at}`, count);
        sums.part('category', name, `${name} c${at}`);
      }
      for (const suffix of ['', ` c${at}`]) {
        if (suffix === '' && at > 0) continue;
        flows.push(
          flowBetween(`2023${suffix}`, `starts 2024${suffix}`, `ceases 2024${suffix}`, `2024${suffix}`),
        );
        flows.push(
          flowBetween(`2024${suffix}`, `starts 2025${suffix}`, `ceases 2025${suffix}`, `2025${suffix}`),
        );
      }
    });
    return sums.tables(flows);
  });

/** Every kind of table there is. */
export const arbitraryTables: fc.Arbitrary<LinkedTables> = fc.oneof(
  arbitraryRow,
  arbitraryGrid,
  arbitraryHierarchy,
  arbitraryLinked,
  arbitraryFlows,
);
