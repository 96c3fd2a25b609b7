import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { financialYear, monthPeriod, type Period } from '@golden-thread/outcomes';
import { episodesOf, type Ssda903Module, type Ssda903Row } from '@golden-thread/ssda903';
import { readSsda903, writeSsda903Sample } from '@golden-thread/ssda903/node';
import { careHistory, careMeasures } from '@golden-thread/sufficiency/measures';
import { roundCells } from '@golden-thread/subgraph/protection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careMeasureRecords } from '../src/figures/care-measure-records.ts';
import { exactCareSeries, type CareMaterial } from '../src/figures/care-series.ts';
import { careCellTables } from '../src/protection/care-cell-tables.ts';
import { measuresBehind, protectCareSeries } from '../src/protection/protect-care-series.ts';
import { sumsOfCareMeasures } from '../src/protection/sums-of-care-measures.ts';
import type { CareRecords } from '../src/records/care-records.ts';
import { key } from './returns/sample-returns.ts';

const years = [2022, 2023, 2024].map(financialYear);
const months = [monthPeriod('2023-04'), monthPeriod('2024-02')];
const estimate = { midYear: 2023, people: 50_000, publishedDate: '2024-07-15', source: 'made up' };

describe('the cells that measures of looked-after children are made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-care-cells-'));
  let material: CareMaterial;
  beforeAll(async () => {
    const paths = await writeSsda903Sample(folder, {
      children: 200,
      firstYear: 2022,
      lastYear: 2024,
      seed: 5,
      layout: 'years',
      zip: false,
    });
    const rows: Ssda903Row[] = [];
    for await (const batch of readSsda903(paths, { year: null, key, onIssue: () => undefined }))
      rows.push(...batch);
    const of = (module: Ssda903Module) => rows.filter((row) => row.module === module);
    const records = {
      returns: years.map((_each, at) => ({ year: 2022 + at })),
      episodes: () => Promise.resolve(episodesOf(rows)),
      rows: (module: Ssda903Module) => Promise.resolve(of(module)),
    } as unknown as CareRecords;
    const tables = new Set(careMeasures.flatMap(({ from }) => from));
    const care = careHistory(await careMeasureRecords(records, tables));
    material = { care, populations: [estimate], asAt: '2026-11-23' };
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const exact = (periods: readonly Period[]) => exactCareSeries(material, careMeasures, periods);
  const unrounded = (periods: readonly Period[]) =>
    protectCareSeries(material, careMeasures, periods, (_name, count) => count);

  it('add up to the measures, were they not rounded', async () => {
    // What is told of a distance without a locality stands in neither sum of the joint cells.
    const lessTold = ['over-20-miles'];
    // A child who starts or ceases twice in a year counts once in it, and once in each of two months.
    const byMonth = ['started', 'starting-rate', 'ceased', 'ceasing-rate'];
    let compared = 0;
    const told = await unrounded(years);
    for (const { definition, part, results } of await exact(years)) {
      if (!sumsOfCareMeasures.has(definition.id)) continue;
      const own = told.find((each) => each.definition.id === definition.id && each.part === part);
      results.forEach(({ numerator, denominator }, at) => {
        const name = `${definition.id} ${part} ${at}`;
        const figure = own?.figures[at];
        if (lessTold.includes(definition.id)) expect(figure?.numerator, name).toBeLessThanOrEqual(numerator!);
        else if (byMonth.includes(definition.id))
          expect(figure?.numerator, name).toBeGreaterThanOrEqual(numerator!);
        else expect([figure?.numerator, figure?.denominator], name).toEqual([numerator, denominator]);
        compared += 1;
      });
    }
    expect(compared).toBeGreaterThan(300);
    const monthly = await unrounded(months);
    for (const { definition, part, results } of await exact(months))
      if (['started', 'ceased', 'placements', 'providers', 'provision'].includes(definition.id))
        results.forEach(({ numerator }, at) =>
          expect(
            monthly.find((each) => each.definition.id === definition.id && each.part === part)?.figures[at]
              ?.numerator,
          ).toBe(numerator),
        );
  });

  it('put no child into two cells of one table: a table of all children adds up to them', async () => {
    const [march] = years;
    const [lookedAfter] = await exact([march!]);
    const series = await exact([march!]);
    const exactOf = (id: string, part: string | null = null) => {
      const found = series.find((each) => each.definition.id === id && each.part === part)?.results[0];
      return { counted: found?.numerator ?? 0, of: found?.denominator ?? 0 };
    };
    const sums = Object.fromEntries(
      careCellTables
        .filter(
          ({ over, id }) => over === 'day' && !['homes-by-provision', 'same-carer-two-years'].includes(id),
        )
        .map((table) => [table.id, Object.values(table.count(exactOf)).reduce((all, one) => all + one, 0)]),
    );
    expect(Object.keys(sums).length).toBeGreaterThan(8);
    for (const [id, sum] of Object.entries(sums)) expect(sum, id).toBe(lookedAfter?.results[0]?.numerator);
  });

  it('give rates by the published estimate, and none without one', async () => {
    const round = roundCells(new Uint8Array(32));
    const rates = careMeasures.filter(({ id }) => id === 'looked-after-rate');
    const [rate] = await protectCareSeries(material, rates, years, round);
    expect(rate?.figures.map(({ value, numerator }) => [value === null, Number(numerator) % 5])).toEqual([
      [true, 0],
      [false, 0],
      [true, 0],
    ]);
    expect(rate?.figures[1]?.value).toBe((rate!.figures[1]!.numerator! / 50_000) * 10_000);
    expect(rate?.figures[0]?.reason).toBe('There is no estimate of the children of the area to divide by.');
  });

  it('are made of the measures that are read for them', () => {
    const behind = (id: string) =>
      measuresBehind(careMeasures.filter((each) => each.id === id)).map((each) => each.id);
    expect(behind('looked-after')).toEqual(['ages']);
    expect(behind('family-based')).toEqual(['placements', 'foster-carers']);
    expect(behind('sdq-mean')).toEqual([]);
  });

  it('are named by measures that there are, each told by its parts', () => {
    const ids = careMeasures.map(({ id }) => id);
    expect([...sumsOfCareMeasures.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    for (const [id, rows] of sumsOfCareMeasures) {
      const { parts } = careMeasures.find((each) => each.id === id)!;
      expect(
        rows.map(({ part }) => part),
        id,
      ).toEqual(parts ?? [null]);
    }
    const cells = new Set(careCellTables.map((table) => table.id));
    expect(cells.size).toBe(careCellTables.length);
  });
});
