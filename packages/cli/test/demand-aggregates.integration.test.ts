import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLongTable } from '@golden-thread/national-data/node';
import { backTestAggregates, type AggregateBackTestRow } from '@golden-thread/sufficiency/aggregates';
import { describe, expect, it } from 'vitest';
import { indicatorSeries } from '../src/projection/area-series.ts';
import { runCommand } from './run-command.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const isHere = existsSync(data);
if (!isHere) {
  console.warn(
    'Left out: ../shared/data is not here, so no forecast from published figures was held against it.',
  );
}
const release = `${data}dfe-children-looked-after/`;
const tables = [`${release}cla_number_and_rate_per_10k_children.csv.gz`, `${release}cla_at_31_march.csv.gz`];

interface Answer {
  readonly authorities: number;
  readonly rows: readonly AggregateBackTestRow[];
}

/** Share of what came inside the intervals, over every number of years ahead. */
function held(rows: readonly AggregateBackTestRow[]): number {
  const all = rows.reduce((sum, { heldOut }) => sum + heldOut, 0);
  return rows.reduce((sum, row) => sum + row.coveragePercent * row.heldOut, 0) / all;
}

async function backTest(...options: readonly string[]): Promise<Answer> {
  const { stdout } = await runCommand(['demand-aggregates', ...tables, '--back-test', '--json', ...options]);
  return JSON.parse(stdout) as Answer;
}

describe.each(isHere ? ['2021 to 2025'] : [])('a forecast from the published figures of %s', () => {
  it('holds 75 to 85 % of what came, one, two and three years ahead, on every authority that is there', async () => {
    const { authorities, rows } = await backTest();
    expect(authorities).toBe(152);
    const total = rows.filter(({ series }) => series === 'total');
    expect(total.map(({ heldOut }) => heldOut)).toEqual([599, 447, 297]);
    for (const { coveragePercent } of total) {
      expect(coveragePercent).toBeGreaterThanOrEqual(75);
      expect(coveragePercent).toBeLessThanOrEqual(85);
    }
    for (const { meanAbsolutePercentageError, stockAndFlowError } of total) {
      expect(meanAbsolutePercentageError!).toBeLessThan(stockAndFlowError!);
    }
    for (const series of new Set(rows.map((row) => row.series))) {
      const pooled = held(rows.filter((row) => row.series === series));
      expect(pooled, series).toBeGreaterThanOrEqual(75);
      expect(pooled, series).toBeLessThanOrEqual(85);
    }
  }, 120_000);

  it('is what docs/back-tests.md prints, for all and for the authorities that had no say in it', async () => {
    const page = readFileSync(new URL('../../../docs/back-tests.md', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const [{ rows }, odd] = await Promise.all([backTest(), backTest('--authorities', 'odd')]);
    const percent = (value: number | null) => (value === null ? '-' : value.toFixed(2));
    expect(rows).toHaveLength(27);
    for (const row of rows) {
      const without = odd.rows.find(
        ({ series, yearsAhead }) => series === row.series && yearsAhead === row.yearsAhead,
      );
      expect(page).toContainEqual([
        '',
        row.series,
        String(row.yearsAhead),
        String(row.areas),
        String(row.heldOut),
        `${row.coveragePercent.toFixed(1)} %`,
        `${without?.coveragePercent.toFixed(1)} %`,
        percent(row.meanAbsolutePercentageError),
        percent(row.medianAbsolutePercentageError),
        percent(row.stockAndFlowError),
        '',
      ]);
    }
  }, 120_000);

  it('tells of one authority its types and ages, each summing to the total', async () => {
    const { stdout } = await runCommand(['demand-aggregates', ...tables, '--area', 'E08000018', '--json']);
    const { forecasts } = JSON.parse(stdout) as {
      forecasts: {
        name: string;
        points: { total: { expected: number }; placementTypes: { id: string; expected: number }[] }[];
      }[];
    };
    expect(forecasts.map(({ name }) => name)).toEqual(['Rotherham']);
    const [point] = forecasts[0]!.points;
    expect(point?.total.expected).toBe(476);
    expect(point?.placementTypes.map(({ id }) => id)).toEqual([
      'fostering',
      'residential',
      'supported',
      'rest',
    ]);
    expect(point?.placementTypes.reduce((sum, { expected }) => sum + expected, 0)).toBe(476);
  }, 120_000);

  it('holds in years it was not set on: the long table from 2016, with starts and ceases unknown', async () => {
    const rows = [];
    for await (const batch of readLongTable(`${data}dfe-lait/lait_long.parquet`, {
      measureShort: 'LACnum',
    })) {
      rows.push(...batch);
    }
    const { areas, firstYear } = indicatorSeries(rows);
    const none = { parts: [], areAll: false };
    const until2021 = areas.map(({ areaCode, series }) => ({
      areaCode,
      firstYear: firstYear!,
      stock: series.slice(0, 2021 - firstYear! + 1),
      starts: [],
      ceases: [],
      placementTypes: none,
      ageBands: none,
      roundedTo: 1,
    }));
    const tried = backTestAggregates(until2021);
    expect(tried.map(({ yearsAhead, heldOut }) => [yearsAhead, heldOut])).toEqual([
      [1, 754],
      [2, 600],
      [3, 448],
    ]);
    expect(held(tried)).toBeCloseTo(75.5, 1);
  }, 120_000);
});
