import { projectionSchema } from '@golden-thread/projection/schema';
import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../src/projection/read-figures.ts';
import { runCommand } from './run-command.ts';

const FOUR = ['project', '--series', '642,595,595,563'];

interface Fault {
  readonly fault: { readonly code: string; readonly issues: readonly { readonly path: string }[] };
}

describe('golden-thread project', () => {
  it('gives the method, its window, the years and the back-test', async () => {
    const { status, stdout } = await runCommand([
      ...FOUR,
      '--method',
      'average-percentage-change',
      '--years',
      '3',
      '--json',
    ]);
    const projection = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(projection)).toEqual(['method', 'window', 'points', 'backTest']);
    expect(projection).toMatchObject({
      method: 'average-percentage-change',
      window: 4,
      points: [{ value: 539.17 }, { value: 516.35 }, { value: 494.49 }],
    });
    expect(checkWith(projectionSchema, projection)).toMatchObject({ ok: true });
    expect(status).toBe(0);
  });

  it('chooses by back-test unless a method is named, and prints what each would have erred', async () => {
    const { status, stdout } = await runCommand(['project', '--series', '10,20,30,40', '--years', '2']);
    expect(stdout).toContain('least-squares, from the newest 4 figures known');
    expect(stdout).toMatch(/^1 +50 +\d/m);
    expect(stdout).toMatch(/^no-change +36\.11 %$/m);
    expect(status).toBe(0);
  });

  it('reads figures from standard input, one on each line or with commas', async () => {
    const args = ['project', '--series', '-', '--years', '1', '--method', 'no-change', '--json'];
    const [lines, commas] = await Promise.all([
      runCommand(args, { input: '642\r\n595\r\n595\r\n563\r\n' }),
      runCommand(args, { input: '642,595,595,563\n' }),
    ]);
    expect(lines.stdout).toBe(commas.stdout);
    expect(JSON.parse(lines.stdout)).toMatchObject({ points: [{ value: 563 }] });
  });

  it('does not take an unknown figure for zero, and says what it left out', async () => {
    const { stdout } = await runCommand(['project', '--series', '642,,595', '--years', '1']);
    expect(stdout).toContain('Used after the last gap: 1 value; left out before it: 1 known value');
    expect(stdout).toMatch(/^1 +595 +too short to say +too short to say$/m);
    expect(stdout).toContain('its error on this series cannot be told');
  });

  it('takes a window and decimals', async () => {
    const { stdout } = await runCommand([
      ...FOUR,
      '--years',
      '1',
      '--method',
      'average-percentage-change',
      '--window',
      '2',
      '--decimals',
      '0',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ window: 2, points: [{ value: 533 }] });
  });

  it('tells everything wrong with how it was called at once, with status 2', async () => {
    const args = [
      'project',
      '--series',
      '642,x,-4',
      '--years',
      'soon',
      '--window',
      '1',
      '--method',
      'oracle',
    ];
    const { status, stdout, stderr } = await runCommand([...args, '--json']);
    const { fault } = JSON.parse(stderr) as Fault;
    expect(fault.issues.map(({ path }) => path)).toEqual([
      '--series, figure 2',
      '--years',
      '--series, figure 3',
      '--window',
      '--method',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    const words = await runCommand(args);
    for (const option of ['figure 2', 'figure 3', '--years', '--window', '--method'])
      expect(words.stderr).toContain(option);
    expect(words.status).toBe(2);
  });

  it.each([
    ['1000000000', 'OUT_OF_RANGE'],
    ['0', 'OUT_OF_RANGE'],
    ['-1', 'OUT_OF_RANGE'],
    ['2.5', 'NOT_A_WHOLE_NUMBER'],
  ])('says how many years may be asked for, and not %s', async (years, code) => {
    const { stderr, status } = await runCommand([...FOUR, '--years', years, '--json']);
    expect(JSON.parse(stderr)).toMatchObject({
      fault: { code, found: JSON.stringify(years), expected: 'a whole number from 1 to 30' },
    });
    expect(status).toBe(2);
  });

  it.each([
    ['nothing', '', 'NO_KNOWN_VALUE'],
    ['only unknown figures', ',,', 'NO_KNOWN_VALUE'],
    ['a word only', 'many', 'NOT_A_FIGURE'],
    ['a percentage of zero', '0,5,10', 'CHANGE_FROM_ZERO'],
  ])('a series of %s', async (_what, series, code) => {
    const { status, stderr } = await runCommand([
      'project',
      '--series',
      series,
      '--years',
      '1',
      '--method',
      'average-percentage-change',
      '--json',
    ]);
    const { fault } = JSON.parse(stderr) as Fault;
    expect(fault.code).toBe(code);
    expect(fault.issues).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('figures as written', () => {
  it.each([
    ['642, 595 ,563', [642, 595, 563]],
    ['642,,595', [642, null, 595]],
    ['642,-,595', [642, null, 595]],
    ['642\n\n595\n', [642, null, 595]],
    ['97.8,.5,1e3', [97.8, 0.5, 1000]],
    ['642,', [642, null]],
    ['', []],
    ['\n', []],
  ])('%j', (text, series) => expect(readFigures(text)).toEqual({ series, issues: [] }));

  it.each(['0x10', '1 000', 'Infinity', 'NaN', '12%', '--4', '1e'])('%s is none', (text) => {
    expect(readFigures(text).issues).toEqual([expect.objectContaining({ code: 'NOT_A_FIGURE' })]);
  });

  it('a huge word is cut where it is shown', () => {
    expect(readFigures('x'.repeat(9000)).issues[0]?.found.length).toBeLessThan(60);
  });
});
