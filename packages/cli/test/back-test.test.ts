import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backTestRowSchema } from '@golden-thread/projection/schema';
import { checkWith } from '@golden-thread/outcomes/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-back-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = 'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region';

/** A long table made by us: values by authority from 2016 on. */
function table(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [HEADER, ...rows, ''].join('\n'));
  return path;
}

function figures(area: string, number: number, region: string, values: readonly (number | string)[]) {
  return values.map((value, at) => `Made,Made up,${2016 + at},${area},${value},${number},${region}`);
}

const sound = table('long.csv', [
  ...figures('Rotherham', 372, 'Yorkshire and The Humber', [100, 110, 120, 130, 140, 150, 160]),
  ...figures('Derby', 831, 'East Midlands', [50, 50, 50, 50, 50, '-', 50]),
  ...figures('England', 970, 'NA', [9, 9, 9, 9, 99, 999, 9999]),
]);

interface Row {
  readonly method: string;
  readonly horizonYears: number;
  readonly meanAbsolutePercentageError: number | null;
  readonly areas: number;
  readonly heldOut: number;
}

describe('golden-thread back-test', () => {
  it('gives a row for each method and horizon, over local authorities only', async () => {
    const { status, stdout } = await runCommand(['back-test', sound, '--indicator', 'Made', '--json']);
    const rows = JSON.parse(stdout) as readonly Row[];
    expect(rows).toHaveLength(21);
    expect(rows.map((row) => checkWith(backTestRowSchema, row).ok)).not.toContain(false);
    // Rotherham has three years to hold out, Derby one before its gap; England is a sum and is left out.
    expect(rows[0]).toMatchObject({ method: 'no-change', horizonYears: 1, areas: 2, heldOut: 4 });
    expect(status).toBe(0);
  });

  it('says the same twice, byte for byte', async () => {
    const args = ['back-test', sound, '--indicator', 'Made', '--json'];
    const [one, other] = await Promise.all([runCommand(args), runCommand(args)]);
    expect(one.stdout).toBe(other.stdout);
  });

  it('prints a table, and what was left out of it', async () => {
    const { stdout } = await runCommand(['back-test', sound, '--indicator', 'Made']);
    expect(stdout).toContain('Made: 2 local authorities, 2016 to 2022');
    expect(stdout).toMatch(/^least-squares +1 +2 +4 +0\.00/m);
    expect(stdout).toContain('Authorities with a gap between known years: 1');
    expect(stdout).toContain('not rounded');
  });

  it('takes a window', async () => {
    const args = ['back-test', sound, '--indicator', 'Made', '--window', '2', '--json'];
    expect((await runCommand(args)).status).toBe(0);
  });

  it('takes neither a negative figure nor two for one year, and says where they stand', async () => {
    const odd = table('odd.csv', [
      ...figures('Rotherham', 372, 'Yorkshire and The Humber', [1, -2, -3]),
      ...figures('Rotherham', 372, 'Yorkshire and The Humber', [7]),
    ]);
    const { status, stdout } = await runCommand(['back-test', odd, '--indicator', 'Made', '--json']);
    const { issues } = JSON.parse(stdout) as { issues: { code: string; path: string; found: string }[] };
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'FIGURE_TWICE row 4',
      'VALUE_NEGATIVE row 2',
    ]);
    expect(issues[1]?.found).toBe('-2, the first of 2 below zero');
    expect(status).toBe(1);
    expect((await runCommand(['back-test', odd, '--indicator', 'Made'])).stdout).toContain('row 2');
  });

  it('has no row where nothing can be held out', async () => {
    const short = table('short.csv', figures('Rotherham', 372, 'Yorkshire and The Humber', [1, 2]));
    const { status, stdout } = await runCommand(['back-test', short, '--indicator', 'Made', '--json']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('tells what the intervals hold over every indicator, and which were left out', async () => {
    const several = table('several.csv', [
      ...figures('Rotherham', 372, 'Yorkshire and The Humber', [100, 110, 120, 130, 140]),
      ...figures('Rotherham', 372, 'Yorkshire and The Humber', [1, -2]).map((row) =>
        row.replace('Made', 'Score'),
      ),
    ]);
    const { status, stdout } = await runCommand(['back-test', several, '--indicator', 'all', '--json']);
    const { rows, ...rest } = JSON.parse(stdout) as { rows: readonly object[] };
    expect(rest).toEqual({
      indicators: 2,
      authorities: 'all',
      leftOut: [{ indicator: 'Score', code: 'VALUE_NEGATIVE' }],
    });
    expect(rows[0]).toMatchObject({ method: 'no-change', horizonYears: 1, indicators: 1, heldOut: 1 });
    expect(status).toBe(0);
    const inWords = (await runCommand(['back-test', several, '--indicator', 'all'])).stdout;
    expect(inWords).toContain('2 indicators, every local authority');
    expect(inWords).toMatch(/^no-change +1 +1 +1 +/m);
    expect(inWords).toContain('stands twice: 1 indicators');
  });

  it('takes half of the authorities, by their number', async () => {
    const heldOut = async (indicator: string, which: string) => {
      const args = ['back-test', sound, '--indicator', indicator, '--authorities', which, '--json'];
      const found = JSON.parse((await runCommand(args)).stdout) as readonly Row[] | { rows: readonly Row[] };
      return ('rows' in found ? found.rows : found)[0]?.heldOut;
    };
    expect(await Promise.all([heldOut('Made', 'even'), heldOut('Made', 'odd')])).toEqual([3, 1]);
    expect(await Promise.all([heldOut('all', 'even'), heldOut('all', 'odd')])).toEqual([3, 1]);
  });

  it.each([
    [
      'authorities that are no half',
      [sound, '--indicator', 'all', '--authorities', 'some'],
      'AUTHORITIES_UNKNOWN',
    ],
    [
      'a table that is not there, for all indicators',
      ['nowhere.csv', '--indicator', 'all'],
      'FILE_NOT_FOUND',
    ],
    ['a table that is not there', ['nowhere.csv', '--indicator', 'Made'], 'FILE_NOT_FOUND'],
    ['a folder', [folder, '--indicator', 'Made'], 'FILE_NOT_FOUND'],
    ['an indicator that is not there', [sound, '--indicator', 'Maed'], 'INDICATOR_UNKNOWN'],
    [
      'a dictionary that is not there',
      [sound, '--indicator', 'Made', '--dictionary', 'no.csv'],
      'FILE_NOT_FOUND',
    ],
    ['a window of one', [sound, '--indicator', 'Made', '--window', '1'], 'WINDOW_OUT_OF_RANGE'],
    ['a window of words', [sound, '--indicator', 'Made', '--window', 'wide'], 'NOT_A_WHOLE_NUMBER'],
    ['no indicator', [sound], 'WRONG_COMMAND_LINE'],
  ])('refuses %s', async (_what, args, code) => {
    const { status, stdout, stderr } = await runCommand(['back-test', ...args, '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code } });
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('lists what is wrong with a dictionary it cannot read', async () => {
    const dictionary = join(folder, 'broken-dictionary.csv');
    writeFileSync(dictionary, 'Measure_short,Polarity\nMade,Upwards\n');
    const args = ['back-test', sound, '--indicator', 'Made', '--dictionary', dictionary, '--json'];
    const { status, stderr } = await runCommand(args);
    expect((JSON.parse(stderr) as { fault: { issues: unknown[] } }).fault.issues.length).toBeGreaterThan(0);
    expect(status).toBe(1);
  });

  it('says in one issue what a file seems to be that is another table, or none', async () => {
    const dictionary = join(folder, 'dictionary.csv');
    writeFileSync(dictionary, 'Measure_short,Polarity\nMade,High\n');
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'a,b\n1,2\n');
    const cases = [
      [[dictionary], `${JSON.stringify(dictionary)}, which seems to be a data dictionary`],
      [[other], `${JSON.stringify(other)}, which seems to be a table with the columns "a, b"`],
      [[sound, '--dictionary', sound], `${JSON.stringify(sound)}, which seems to be the long table`],
    ] as const;
    for (const [files, found] of cases) {
      const args = ['back-test', ...files, '--indicator', 'Made', '--json'];
      const { status, stderr } = await runCommand(args);
      expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'ANOTHER_TABLE', found } });
      expect(status).toBe(2);
    }
    const noTable = join(folder, 'bin.dat');
    writeFileSync(noTable, new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x0a]));
    const { stderr } = await runCommand(['back-test', noTable, '--indicator', 'Made']);
    expect(stderr).toMatch(/^golden-thread could not finish: 1 issue\nbin\.dat  NOT_UTF8\n/);
  });
});
