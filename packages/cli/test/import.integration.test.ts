import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const areas = write('areas.csv', [
  'region_name,la_name,new_la_code,old_la_code',
  'North,Council A,E08009001,801',
  'North,Council B,E08009002,802',
]);
const dictionary = write('dictionary.csv', [
  'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile',
  'Kind,Share of kind days,Days,High,% of days,1,1,Financial Year,NA',
]);
const longTable = (name: string, value: string): string =>
  write(name, [
    'Short Desc,Years,LA and Regions,Values,LA Number,Region',
    'Kind,2024,Council A,12.5,801,North',
    `Kind,2024,Council B,${value},802,North`,
  ]);
const table = longTable('table.csv', 'c');
const env = { DATA_DIR: join(folder, 'data') };
const run = (...args: readonly string[]) => runCommand(['import', ...args], { env });

describe('golden-thread import', () => {
  it('checks everything and keeps nothing in a dry run', async () => {
    const { status, stdout, stderr } = await run(table, dictionary, areas, '--dry-run', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: true,
      kept: false,
      datasets: [{ dataset: 'lait', status: 'sound', importId: null, figures: 2, areas: 2, notMatched: [] }],
      issues: [],
      licence: 'OGL-UK-3.0',
    });
    expect(status).toBe(0);
    const list = await run('--list', '--json');
    expect(JSON.parse(list.stdout)).toEqual({ imports: [] });
  });

  it('keeps a table, does nothing the second time, lists it and withdraws it', async () => {
    const first = await run(areas, dictionary, table, '--by', 'data officer');
    expect(first.stdout).toContain('lait: imported as number 1');
    expect(first.stdout).toContain('Open Government Licence v3.0');
    expect(first.status).toBe(0);
    const second = await run(table, dictionary, '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({ datasets: [{ status: 'unchanged', importId: 1 }] });
    const list = await run('--list');
    expect(list.stdout).toMatch(/^1 +lait +2 .*data officer +read$/mu);
    expect((await run('--undo', '1', '--json')).stdout).toContain('"outcome": "withdrawn"');
    expect((await run('--undo', '1')).stdout).toContain('was withdrawn before');
    expect((await run('--list')).stdout).toMatch(/withdrawn$/mu);
  });

  it('keeps nothing when anything is wrong, and says all of it with place and mending', async () => {
    const { status, stdout } = await run(longTable('bad.csv', '=1+1'), dictionary, areas);
    expect(stdout).toContain('bad.csv row 2, Values  NOT_A_FIGURE');
    expect(stdout).toContain('found:      "=1+1"');
    expect(stdout).toContain('Nothing was kept.');
    expect(status).toBe(1);
    const both = await run(table, write('other.csv', ['a,b', '1,2']), '--json');
    expect(JSON.parse(both.stdout).issues.map(({ code }: { code: string }) => code)).toEqual([
      'UNKNOWN_TABLE',
      'NO_DICTIONARY',
    ]);
    expect(both.status).toBe(1);
    const twice = await run(table, table, dictionary, dictionary, '--dry-run', '--json');
    expect(JSON.parse(twice.stdout).issues.map(({ code }: { code: string }) => code)).toEqual([
      'ONE_AT_A_TIME',
      'ONE_AT_A_TIME',
    ]);
  });

  it('refuses files that are not there, all at once and by their whole paths', async () => {
    const gone = join(folder, 'gone.csv');
    const { status, stderr } = await run(table, gone, folder, '--json');
    expect(JSON.parse(stderr)).toMatchObject({
      fault: {
        code: 'FILE_NOT_FOUND',
        issues: [
          { code: 'FILE_NOT_FOUND', found: JSON.stringify(gone) },
          { code: 'FILE_NOT_FOUND', found: `${JSON.stringify(folder)}, which is no file` },
        ],
      },
    });
    expect(status).toBe(2);
  });

  it('says in a dry run which areas nobody knows a code of', async () => {
    const elsewhere = { DATA_DIR: join(folder, 'empty') };
    const { status, stdout } = await runCommand(['import', table, dictionary, '--dry-run'], {
      env: elsewhere,
    });
    expect(stdout).toContain('without an ONS code: 801 Council A, 802 Council B');
    expect(stdout).toContain('remark AREA_NOT_MATCHED, 2 times');
    expect(status).toBe(0);
  });

  it.each([
    [[], 'NOTHING_TO_IMPORT'],
    [['--list', '--undo', '1'], 'NOTHING_TO_IMPORT'],
    [['--undo', 'all'], 'NOT_AN_IMPORT'],
    [['--undo', '99'], 'NOT_AN_IMPORT'],
  ])('%j is wrong use', async (args, code) => {
    const { status, stderr } = await run(...args, '--json');
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code } });
    expect(status).toBe(2);
  });
});

describe('golden-thread benchmarks', () => {
  const ask = (...args: readonly string[]) => runCommand(['benchmarks', ...args, '--json'], { env });

  it('prints nothing for measures that have not been imported, and says how many indicators name one', async () => {
    const { status, stdout } = await ask('rotherham', '--source', 'sufficiency-strategy-2023-2027');
    expect(JSON.parse(stdout)).toEqual({ area: 'E08000018', indicators: 2, benchmarks: [] });
    expect(status).toBe(0);
  });

  it('prints England and the neighbours of each indicator as entries that can be cited', async () => {
    const own = ['801', '803', '804', '805', '806', '807', '808', '809', '810', '811'];
    const numbers = write('rotherham-areas.csv', [
      'region_name,la_name,new_la_code,old_la_code',
      'North,Rotherham,E08000018,372',
    ]);
    const words = write('words.csv', [
      'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile',
      'LACnum,Children looked after,Looked after,-,Number,1,0,Annual,NA',
    ]);
    const counts = write('counts.csv', [
      'Short Desc,Years,LA and Regions,Values,LA Number,Region',
      'LACnum,2024,Rotherham,7,372,North',
      'LACnum,2024,England,900,970,NA',
      ...own.map(
        (number, at) => `LACnum,2024,Council ${number},${at === 9 ? 'c' : 10 * (at + 1)},${number},North`,
      ),
    ]);
    const neighbours = write('neighbours.csv', [
      `old_la_code,la_name,region_ind,region_name,${own.map((_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',')}`,
      `372,Rotherham,1,North,${own.map((number) => `${number},Close`).join(',')}`,
    ]);
    expect((await run(numbers, words, counts, neighbours)).status).toBe(0);
    const { stdout } = await ask(
      'rotherham',
      '--source',
      'sufficiency-strategy-2023-2027',
      '--method',
      'median',
    );
    const period = { kind: 'day', startDate: '2024-03-31', endDate: '2024-03-31' };
    const sourceId = 'sufficiency-strategy-2023-2027';
    const indicatorId = 'looked-after-children';
    expect(JSON.parse(stdout).benchmarks).toEqual([
      {
        indicatorId,
        group: 'england',
        method: 'published',
        period,
        value: 900,
        source: { sourceId, place: 'LACnum: England' },
      },
      {
        indicatorId,
        group: 'statistical-neighbours',
        method: 'median',
        period,
        value: 50,
        source: {
          sourceId,
          place: 'LACnum: statistical neighbours of 2025, the median of 9 of 10, 1 suppressed',
        },
      },
    ]);
  });

  it.each([
    [['--source', 'nowhere'], 'UNKNOWN_SOURCE'],
    [['--source', 'x', '--neighbours', '2010'], 'UNKNOWN_EDITION'],
    [['--source', 'x', '--method', 'mode'], 'UNKNOWN_METHOD'],
  ])('%j is wrong use', async (args, code) => {
    const { status, stderr } = await ask('rotherham', ...args);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code } });
    expect(status).toBe(2);
  });
});
