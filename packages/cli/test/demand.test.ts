import { checkWith } from '@golden-thread/outcomes/schema';
import { demandForecastSchema } from '@golden-thread/sufficiency/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { periodEnds } from '../src/demand/period-ends.ts';
import { runCommandLine } from '../src/run-command-line.ts';
import { EPISODES, folderOf, HEADER, twoYears } from './demand-folder.ts';
import { runCommand } from './run-command.ts';

const made = folderOf();
afterAll(made.forget);
const folder = made.put(twoYears());
const asked = ['--reference', '2019-04-01..2020-03-31', '--days', '365'];

/** A run in this process, as a person at a terminal sees it. */
async function run(...args: readonly string[]) {
  const [out, errors, progress]: string[][] = [[], [], []];
  const status = await runCommandLine(['demand', ...args], {
    callerDirectory: made.root,
    workingDirectory: made.root,
    environment: {},
    print: (text) => out?.push(text),
    printsToTerminal: false,
    printError: (text) => errors?.push(text),
    progress: (text) => progress?.push(text),
    readStandardInput: () => Promise.resolve(''),
    now: () => new Date(0),
  });
  return { status, out: (out ?? []).join('\n'), errors: (errors ?? []).join('\n'), progress };
}

/** The fault of a command that was used wrongly. */
async function fault(...args: readonly string[]) {
  const { status, errors } = await run(...args, '--json');
  const told = JSON.parse(errors) as {
    readonly fault: { readonly code: string; readonly issues?: readonly { code: string }[] };
  };
  return [status, told.fault.code, ...(told.fault.issues ?? []).map(({ code }) => code)];
}

describe('golden-thread demand', () => {
  it('prints JSON of the shape that is promised, and nothing else', async () => {
    const { status, stdout, stderr } = await runCommand(['demand', folder, ...asked, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(checkWith(demandForecastSchema, answer)).toMatchObject({ ok: true });
    expect(answer).toMatchObject({
      model: 'golden-thread',
      asked: { fromDate: '2020-03-31', days: 365 },
      data: {
        fromDate: '2019-04-01',
        toDate: '2021-03-31',
        years: [2019, 2020],
        issues: { total: expect.any(Number) as number },
      },
    });
    const { stock, forecast, entrants } = answer as {
      readonly stock: readonly { readonly date: string; readonly total: number }[];
      readonly forecast: readonly { readonly day: number; readonly date: string }[];
      readonly entrants: readonly { readonly children: number }[];
    };
    expect(stock.map(({ date, total }) => [date, total])).toEqual([
      ['2019-03-31', 0],
      ['2020-03-31', 16],
      ['2021-03-31', 20],
    ]);
    expect(entrants.reduce((sum, { children }) => sum + children, 0)).toBe(20);
    expect(forecast).toHaveLength(365);
    expect(forecast.at(-1)).toMatchObject({ day: 365, date: '2021-03-31' });
  });

  it('prints tables for people, with what was read and how', async () => {
    const { status, out, progress } = await run(folder, ...asked);
    expect(status).toBe(0);
    expect(out).toContain('Returns of 2019/20, 2020/21: 46 rows of episodes, 46 of children; one authority');
    expect(out).toContain('These are 29 episodes of care');
    expect(out).toContain('Days are written day/month/year in 4 tables');
    expect(out).toContain('No key was needed');
    expect(out).toMatch(/^all +all +0 +16 +20$/m);
    expect(out).toMatch(/^2021-03-31 +\d+\.\d \(\d+–\d+\)/m);
    expect(out).toMatch(/^2020-03-31 +2021-03-31 +\d+\.\d +\d+ +\d+ +20 +(yes|no)$/m);
    expect(out).toContain('--from 2021-03-31 forecasts from there');
    expect(progress?.at(-1)).toBe('forecasting');
  });

  it('forecasts from another day, by band or by who provides', async () => {
    const from = await run(folder, ...asked, '--from', '2021-03-31', '--by', 'band');
    expect(from.out).toMatch(/^day +all +under-1/m);
    expect(from.out).not.toContain('forecasts from there');
    const { out } = await run(folder, ...asked, '--by', 'provider');
    expect(out).toMatch(/^day +all +fostering-in-house +fostering-independent/m);
  });

  it('says so where no past year can be tried', async () => {
    const { out } = await run(folder, '--reference', '2019-04-01..2021-03-31', '--days', '30');
    expect(out).toContain('there is no back-test');
  });

  it('says how many were open and are told of no more', async () => {
    const { '2020/episodes.csv': episodes = '' } = twoYears();
    const without = episodes
      .split('\n')
      .filter((line) => !line.startsWith('QJ15,'))
      .join('\n');
    const { out } = await run(made.put({ ...twoYears(), '2020/episodes.csv': without }), ...asked);
    expect(out).toContain('1 of them were open in a return and are told of in none after it');
    expect(out).toMatch(/^all +all +0 +16 +19$/m);
  });

  it('says which years are missing', async () => {
    const { '2020/header.csv': header = '', '2020/episodes.csv': episodes = '', ...rest } = twoYears();
    const gap = made.put({
      ...rest,
      '2021/header.csv': header,
      '2021/episodes.csv': episodes.replaceAll('/2020', '/2021'),
    });
    expect((await run(gap, ...asked)).out).toContain('Not among the files: 2020/21');
  });

  it('gives what another model says, that which reads the layout or the one named', async () => {
    const { status, out } = await run(folder, ...asked, '--compatible', '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(out) as {
      readonly model: string;
      readonly stock: unknown;
      readonly forecast: readonly unknown[];
    };
    expect(answer).toMatchObject({
      model: 'data-to-insight',
      stock: [
        // Before its first day it takes the first.
        { date: '2019-03-31', total: 2 },
        { date: '2020-03-31', total: 16 },
        { date: '2021-03-31', total: 21 },
      ],
    });
    expect(answer.forecast).toHaveLength(365);
    const named = await run(folder, ...asked, '--compatible=social-finance');
    expect(named.out).toContain('As Social Finance’s regional demand model counts');
    expect(named.out).toMatch(/^all +\d+\.\d{6}/m);
  });

  it('tells every difference from the other models', async () => {
    const { out } = await run(folder, ...asked, '--differences');
    expect(out).toMatch(/^data-to-insight: \d+ of \d+ counts are the same$/m);
    expect(out).toMatch(/^stock +2021-03-31 +\S+ fostering +1 +0 +SHORT_BREAK$/m);
    expect(out).toMatch(/^Forecasts of 1 past days|^No past year end/m);
  });

  const rows = (text: string, la: string): string =>
    text
      .trim()
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'LA,YEAR' : `${la},2019`}`)
      .join('\n');
  it('takes several authorities together unless one is named, by the model that reads such files', async () => {
    const { '2019/header.csv': header = '', '2019/episodes.csv': episodes = '' } = twoYears();
    const both = made.put({
      'header.csv': `${rows(header, 'North')}\n${rows(header, 'South').split('\n').slice(1).join('\n')}\n`,
      'episodes.csv': `${rows(episodes, 'North')}\n${rows(episodes, 'South').split('\n').slice(1).join('\n')}\n`,
    });
    const total = async (...more: readonly string[]): Promise<unknown> =>
      (
        JSON.parse((await run(both, ...asked, '--json', ...more)).out) as {
          readonly stock: readonly { readonly total: number }[];
        }
      ).stock.at(-1)?.total;
    expect(await total()).toBe(32);
    expect(await total('--authority', 'north')).toBe(16);
    const compatible = await run(both, ...asked, '--compatible', '--json', '--authority', 'South');
    expect(JSON.parse(compatible.out)).toMatchObject({ model: 'social-finance' });
    const nobody = await run(both, ...asked, '--authority', 'West');
    expect([nobody.status, nobody.out]).toEqual([1, expect.stringContaining('NO_EPISODES_OF_AUTHORITY')]);
    expect(nobody.out).toContain('one of North, South');
    const unnamed = await run(folder, ...asked, '--authority', 'West');
    expect(unnamed.out).not.toContain('NO_EPISODES_OF_AUTHORITY');
  });
});

describe('golden-thread demand, used wrongly', () => {
  it.each([
    ['no window', 'NO_WINDOW', ['--reference', '2019-04-01', '--days', '30']],
    ['columns beside another model', 'NOT_TOGETHER', [...asked, '--compatible', '--by', 'band']],
    ['columns beside differences', 'NOT_TOGETHER', [...asked, '--differences', '--by', 'band']],
    ['one model beside differences', 'NOT_TOGETHER', [...asked, '--differences', '--compatible']],
    ['a day that is none', 'INVALID_DATE', ['--reference', '2019-04-01..2020-02-30', '--days', '30']],
    [
      'a window turned round',
      'WINDOW_ENDS_BEFORE_IT_STARTS',
      ['--reference', '2020-03-31..2019-04-01', '--days', '30'],
    ],
    ['no days', 'OUT_OF_RANGE', ['--reference', '2019-04-01..2020-03-31', '--days', '0']],
    ['columns of nothing', 'NOT_A_CHOICE', [...asked, '--by', 'colour']],
    ['an unknown model', 'NOT_A_CHOICE', [...asked, '--compatible', 'files.csv']],
    [
      'a day nobody tells of',
      'OUTSIDE_THE_RETURNS',
      ['--reference', '2016-04-01..2020-03-31', '--days', '30'],
    ],
    ['a beginning nobody tells of', 'OUTSIDE_THE_RETURNS', [...asked, '--from', '2022-03-31']],
  ])('%s is told with status 2', async (_name, code, args) => {
    expect((await fault(folder, ...args)).slice(0, 2)).toEqual([2, code]);
  });

  it('names every file that is not there, and every option that is wrong', async () => {
    expect(await fault('a.csv', 'b.zip', ...asked)).toEqual([
      2,
      'FILE_NOT_FOUND',
      'FILE_NOT_FOUND',
      'FILE_NOT_FOUND',
    ]);
    const wrong = ['--reference', '2020-03-31..2019-04-01', '--days', 'x', '--by', 'colour'];
    expect((await fault(folder, ...wrong)).slice(2)).toEqual([
      'NOT_A_WHOLE_NUMBER',
      'WINDOW_ENDS_BEFORE_IT_STARTS',
      'NOT_A_CHOICE',
    ]);
  });

  it('needs files, a window and days', async () => {
    expect(await fault(folder, '--days', '3')).toEqual([2, 'NO_WINDOW']);
    const { errors } = await run(folder, '--days', '3');
    expect(errors).toContain('--reference is missing.');
    expect(errors).toContain('Call it again with --reference 2021-04-01..2022-03-31, say.');
    expect(await fault(...asked)).toEqual([2, 'WRONG_COMMAND_LINE']);
  });
});

describe('files that cannot be forecast from', () => {
  const sound = twoYears();
  it.each([
    ['one table only', 'TABLE_MISSING', { '2019/episodes.csv': sound['2019/episodes.csv'] ?? '' }],
    [
      'tables without a row',
      'TABLE_EMPTY',
      { '2019/header.csv': `${HEADER}\n`, '2019/episodes.csv': `${EPISODES}\n` },
    ],
    [
      'another delimiter',
      'UNKNOWN_LAYOUT',
      { ...sound, '2019/header.csv': (sound['2019/header.csv'] ?? '').replaceAll(',', ';') },
    ],
    [
      'a column that is not there',
      'MISSING_COLUMN',
      { ...sound, '2019/header.csv': (sound['2019/header.csv'] ?? '').replace('DOB', 'BORN') },
    ],
    ['a workbook under another name', 'WRONG_ENCODING', { ...sound, '2019/header.csv': 'PK\u0003\u0004' }],
    [
      'a null byte',
      'CONTROL_CHARACTER',
      { ...sound, '2019/episodes.csv': `${sound['2019/episodes.csv'] ?? ''}QJ1,\0` },
    ],
    [
      'another encoding',
      'WRONG_ENCODING',
      { ...sound, '2019/header.csv': Buffer.from(`${sound['2019/header.csv'] ?? ''}Q\u00e9,1`, 'latin1') },
    ],
    ['an archive that is none', 'ARCHIVE_UNREADABLE', { ...sound, 'more.zip': 'PK\u0003\u0004 no archive' }],
    ['no table at all', 'NO_TABLES', { 'notes.txt': 'nothing' }],
  ])('%s: nothing is forecast, and the status is 1', async (_name, code, files) => {
    const { status, out } = await run(made.put(files), ...asked);
    expect(status).toBe(1);
    expect(out).toContain('nothing was forecast');
    expect(out).toContain(code);
    const { out: json } = await run(made.put(files), ...asked, '--json');
    expect(
      (JSON.parse(json) as { readonly issues: readonly { readonly code: string }[] }).issues.map(
        (issue) => issue.code,
      ),
    ).toContain(code);
  });
});

describe('the days a table has rows for', () => {
  it('are ends of months, quarters or years, and the last', () => {
    expect(periodEnds('2020-03-31', 45)).toEqual(['2020-04-30', '2020-05-15']);
    expect(periodEnds('2020-03-31', 200)).toEqual(['2020-06-30', '2020-09-30', '2020-10-17']);
    expect(periodEnds('2020-03-31', 1_826)).toEqual([
      '2021-03-31',
      '2022-03-31',
      '2023-03-31',
      '2024-03-31',
      '2025-03-31',
    ]);
  });
});
