import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ScenarioComparison } from '@golden-thread/sufficiency/scenarios';
import { runCommandLine } from '../src/run-command-line.ts';
import { folderOf, twoYears } from './demand-folder.ts';

const made = folderOf();
afterAll(made.forget);
const folder = made.put(twoYears());
const source = { sourceId: 'made-up', place: 'test' };
const home = {
  kind: 'new-places',
  title: 'Two beds',
  placementTypeId: 'fostering',
  places: 2,
  openDate: '2021-04-01',
  closeDate: null,
};
const files = made.put({
  'scenarios.json': JSON.stringify([{ id: 'two-beds', title: 'Two carers of our own', adjustments: [home] }]),
  'prices.json': JSON.stringify(
    ['in-house', 'independent'].map((sector, at) => ({
      placementTypeId: 'fostering',
      sector,
      perWeekPence: 50_000 + 40_000 * at,
      priceYear: 2021,
      source,
    })),
  ),
  'inflation.json': JSON.stringify([{ placementTypeId: null, fromYear: 2022, percent: 10 }]),
  'wrong.json': JSON.stringify([{ id: 'x', title: 'X', adjustments: [{ ...home, places: -1 }] }]),
  'unknown.json': JSON.stringify([
    { id: 'x', title: 'X', adjustments: [{ ...home, placementTypeId: 'castles' }] },
  ]),
  'none.json': '{',
  'single.json': '{}',
  'large.json': '',
});
const asked = ['--reference', '2019-04-01..2021-03-31', '--days', '730'];

/** A run in this process, as a person sees it. */
async function run(...args: readonly string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const status = await runCommandLine(['demand-scenarios', folder, ...asked, ...args], {
    callerDirectory: files,
    workingDirectory: files,
    environment: {},
    print: (text) => out.push(text),
    printsToTerminal: false,
    printError: (text) => errors.push(text),
    progress: () => undefined,
    readStandardInput: () => Promise.resolve(''),
    now: () => new Date(0),
  });
  return { status, out: out.join('\n'), errors: errors.join('\n') };
}

describe('golden-thread demand-scenarios', () => {
  it('puts the plain forecast and each scenario side by side, with what they cost', async () => {
    const all = ['--scenarios', 'scenarios.json', '--prices', 'prices.json', '--inflation', 'inflation.json'];
    const { status, out } = await run(...all, '--json');
    expect(status).toBe(0);
    const { base, scenarios } = JSON.parse(out) as ScenarioComparison;
    expect(base.years.map(({ atEnd }) => atEnd.date)).toEqual(['2022-03-31', '2023-03-31']);
    const [scenario] = scenarios;
    const last = scenario?.years[1];
    expect(last?.atEnd.newPlaces[0]?.places).toBe(2);
    expect(last?.atEnd.total.expected).toBeCloseTo(base.years[1]!.atEnd.total.expected, 9);
    const perWeek = last?.cost.types.map(({ placementTypeId, perWeekPence }) => [
      placementTypeId,
      perWeekPence,
    ]);
    expect(perWeek).toContainEqual(['fostering-in-house', 55_000]);
    expect(perWeek).toContainEqual(['fostering-independent', 99_000]);
    const people = await run(...all);
    expect(people.out).toMatch(/^Two carers of our own +2023-03-31 .* 2 +/m);
    expect(people.out).toMatch(/^As in the past +2022-03-31/m);
    expect(people.out).toContain('No price of ');
  });

  it('knows no cost without prices', async () => {
    const { out } = await run('--scenarios', 'scenarios.json');
    expect(out).toMatch(/^As in the past .*not known$/m);
    expect(out).toContain('No price is given, so no cost can be told');
    expect(out).not.toContain('so the total leaves it out');
  });

  it('tells everything wrong with a file, or with a scenario that fits no forecast, and forecasts nothing', async () => {
    const codes = async (...args: readonly string[]) => {
      const { status, out } = await run(...args, '--json');
      const { issues } = JSON.parse(out) as { issues: { code: string; path: string; file?: string }[] };
      return [status, ...issues.map(({ code, path, file }) => `${code} ${file} ${path}`)];
    };
    expect(await codes('--scenarios', 'wrong.json')).toEqual([
      1,
      expect.stringMatching(/wrong\.json \[0\]\.adjustments/),
    ]);
    expect(await codes('--scenarios', 'single.json', '--prices', 'none.json')).toEqual([
      1,
      'NOT_A_LIST single.json ',
      expect.stringMatching(/^INVALID_JSON none\.json /),
    ]);
    truncateSync(join(files, 'large.json'), 60 * 1024 * 1024);
    expect(await codes('--scenarios', 'large.json')).toEqual([1, 'FILE_TOO_LARGE large.json ']);
    expect(await codes('--scenarios', 'unknown.json')).toEqual([
      1,
      'PLACEMENT_TYPE_UNKNOWN unknown.json scenarios[0].adjustments[0].placementTypeId',
    ]);
  });

  it('is refused for files that are not there and days that are none', async () => {
    expect((await run('--scenarios', 'missing.json')).status).toBe(2);
    expect((await run('--scenarios', 'scenarios.json', '--from', '2031-03-31')).status).toBe(2);
  });
});
