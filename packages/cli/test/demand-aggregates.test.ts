import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandAggregates, type DemandAggregatesGiven } from '../src/commands/demand-aggregates.ts';
import type { Surroundings } from '../src/surroundings.ts';
import { WrongUse } from '../src/wrong-use.ts';

const NUMBERS = [
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000',
  ...[
    ['National', '', '', '', [1000, 1010], [300, 310], [290, 300]],
    ['Local authority', '901', 'Sampleton', 'E06000901', [100, 110], [30, 30], [30, 20]],
    ['Local authority', '902', 'Suppressed-on-Sea', 'E06000902', [50, 'c'], [20, 20], [20, 20]],
    ['Local authority', '903', 'Oldshire', 'E06000903', [80, 'z'], [20, 'z'], [20, 'z']],
    ['Local authority', '904', 'Newtown', 'E06000904', ['z', 'c'], ['z', 'c'], ['z', 'c']],
  ].flatMap(([level, number, name, code, stock, starts, ceases]) =>
    [stock, starts, ceases].flatMap((figures, kind) =>
      (figures as readonly unknown[]).map((figure, year) =>
        [
          2024 + year,
          'Reporting year',
          level,
          'E92000001',
          'England',
          ...(level === 'National' ? ['', ''] : ['E12000003', 'Somewhere']),
          number,
          name,
          code,
          `Children ${['looked after on 31 March', 'starting to be looked after', 'ceasing to be looked after'][kind]} each year`,
          '20000',
          figure,
          '50',
        ].join(','),
      ),
    ),
  ),
].join('\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-thread-aggregates-'));
  await writeFile(join(folder, 'numbers.csv'), NUMBERS);
  await writeFile(join(folder, 'broken.csv'), NUMBERS.replace(',110,', ',many,'));
  await writeFile(join(folder, 'other.csv'), 'a,b\n1,2\n');
});
afterAll(() => rm(folder, { recursive: true }));

function run(given: Partial<DemandAggregatesGiven>) {
  const surroundings = { callerDirectory: folder, progress: () => undefined } as unknown as Surroundings;
  return demandAggregates(surroundings, { files: ['numbers.csv'], years: '1', backTest: false, ...given });
}

async function refusal(given: Partial<DemandAggregatesGiven>): Promise<string> {
  const error: unknown = await run(given).catch((thrown: unknown) => thrown);
  if (!(error instanceof WrongUse)) throw new Error('expected to be refused');
  return error.details.code;
}

describe('a forecast from published figures', () => {
  it('tells of every authority that is there; of one with a suppressed year from the year before', async () => {
    const { text, json, status } = await run({});
    expect(status).toBe(0);
    const { forecasts, leftOut } = json as {
      forecasts: { name: string; fromDate: string; points: { total: { expected: number } }[] }[];
      leftOut: unknown;
    };
    expect(
      forecasts.map(({ name, fromDate, points }) => `${name} ${fromDate} ${points[0]?.total.expected}`),
    ).toEqual(['Sampleton 2025-03-31 110', 'Suppressed-on-Sea 2024-03-31 50']);
    expect(leftOut).toEqual({ dissolved: ['Oldshire'], withoutNumbers: ['Newtown'] });
    expect(text).toContain('No number is published of: Newtown.');
    expect(text).toContain(
      'Such forecasts in the years published, of all authorities: 1 year ahead 9.1 % off on average, and the interval held 100 % of 1.',
    );
    expect(json).toMatchObject({ backTest: [{ series: 'total', yearsAhead: 1 }] });
    expect(text).toContain('No more there, and left out: Oldshire.');
  });

  it('tells of one authority in full', async () => {
    const { text } = await run({ area: 'E06000902', years: '3' });
    expect(text).toContain(
      'Children looked after in Suppressed-on-Sea (E06000902), from the figures of 2024-03-31',
    );
    expect(text).toContain('The number of children is not known after 31 March 2024.');
    expect(text.split('\n').filter((line) => line.includes('  all  '))).toHaveLength(3);
  });

  it('tells how it did, where a later year is known', async () => {
    const { text, json } = await run({ backTest: true, authorities: 'odd' });
    expect((json as { rows: unknown[] }).rows).toEqual([
      {
        series: 'total',
        yearsAhead: 1,
        areas: 1,
        heldOut: 1,
        coveragePercent: 100,
        meanAbsolutePercentageError: 9.09,
        medianAbsolutePercentageError: 9.09,
        stockAndFlowError: 9.09,
      },
    ]);
    expect(text).toContain('1 local authority, 2024 to 2025');
  });

  it('is refused without numbers, for an area that is not there, and for options that are none', async () => {
    expect(await refusal({ files: [] })).toBe('NO_NUMBERS');
    expect(await refusal({ files: ['missing.csv'] })).toBe('FILE_NOT_FOUND');
    expect(await refusal({ area: 'E92000001' })).toBe('AREA_NOT_IN_TABLES');
    expect(await refusal({ years: '4' })).toBe('OUT_OF_RANGE');
    expect(await refusal({ authorities: 'some' })).toBe('AUTHORITIES_UNKNOWN');
  });

  it('tells every issue of a table that cannot be read, and of one nobody knows', async () => {
    const { status, text, json } = await run({ files: ['broken.csv', 'other.csv'] });
    expect(status).toBe(1);
    expect((json as { issues: { code: string }[] }).issues.map(({ code }) => code)).toEqual([
      'UNKNOWN_TABLE',
      'NOT_A_FIGURE',
    ]);
    expect(text).toContain('NOT_A_FIGURE');
  });
});
