import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedMappings } from '@golden-thread/national-data/node';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-timeliness-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const write = (name: string, lines: readonly string[]): string => {
  const path = join(parent, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const env = { DATA_DIR: join(parent, 'data') };

const { columns } = (await shippedMappings()).find(({ dataset }) => dataset === 'ehcp-timeliness')!;
const row = (level: string, number: number | null, all: string, withoutExceptions: string): string => {
  const cells: Readonly<Record<string, string>> = {
    time_period: '2024',
    time_identifier: 'Calendar year',
    geographic_level: level,
    country_code: 'E92000001',
    country_name: 'England',
    region_code: level === 'National' ? '' : 'E12000004',
    region_name: level === 'National' ? '' : 'East Midlands',
    new_la_code: number === null ? '' : number === 856 ? 'E06000016' : `E06000${number}`,
    old_la_code: number === null ? '' : String(number),
    la_name: number === null ? '' : `Council ${number}`,
    breakdown_topic: 'All EHC plans issued',
    breakdown: 'All EHC plans issued',
    // The counts give 50 % everywhere: what is compared must be what is printed.
    plans_issued_den: '10',
    plans_issued_within_20_weeks: '5',
    pc_plans_issued_within_20_weeks: all,
    PC_plans_issued_20_weeks_ex: withoutExceptions,
  };
  return columns.map((column) => cells[column] ?? 'x').join(',');
};
const others = Array.from({ length: 10 }, (_, at) => 901 + at);

describe('an area’s timeliness beside others’', () => {
  it('is compared by the printed shares, all plans and exceptions left out each under its own name', async () => {
    const release = write('timeliness_20_week.csv', [
      columns.join(','),
      row('National', null, '46.4', '47.3'),
      row('Regional', null, '41.2', '43.1'),
      row('Local authority', 856, '30.1', '33.3'),
      ...others.map((number) =>
        number === 910
          ? row('Local authority', number, '12', 'x')
          : row('Local authority', number, String(number - 880), String(number - 870)),
      ),
    ]);
    const neighbours = write('neighbours.csv', [
      `old_la_code,la_name,region_ind,region_name,${others.map((_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',')}`,
      `856,Leicester,4,East Midlands,${others.map((number) => `${number},Close`).join(',')}`,
    ]);
    const imported = await runCommand(['import', release, neighbours, '--json'], { env });
    expect(imported.stderr).toBe('');
    expect(JSON.parse(imported.stdout)).toMatchObject({
      kept: true,
      datasets: [{ dataset: 'ehcp-timeliness', figures: 104, areas: 13, measures: 8 }, {}],
    });

    const folder = join(parent, 'leicester');
    await runCommand(['init', folder, '--code', 'E06000016', '--name', 'Leicester']);
    const file = join(folder, 'indicators.json');
    const [example] = JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string }[];
    const named = (id: string, nationalMeasureId: string) => ({ ...example, id, nationalMeasureId });
    writeFileSync(
      file,
      JSON.stringify([
        named(example!.id, 'ehcp-20-weeks-percent'),
        named('without-exceptions', 'ehcp-20-weeks-without-exceptions-percent'),
      ]),
    );
    const { stdout } = await runCommand(['benchmarks', folder, '--source', 'our-strategy', '--json'], {
      env,
    });
    const { benchmarks } = JSON.parse(stdout) as {
      readonly benchmarks: readonly { group: string; value: number; source: { place: string } }[];
    };
    expect(benchmarks.map(({ group, value, source }) => [group, value, source.place])).toEqual([
      ['england', 46.4, 'ehcp-20-weeks-percent: England'],
      ['region', 41.2, 'ehcp-20-weeks-percent: East Midlands'],
      [
        'statistical-neighbours',
        23.7,
        'ehcp-20-weeks-percent: statistical neighbours of 2025, the mean of 10 of 10',
      ],
      ['england', 47.3, 'ehcp-20-weeks-without-exceptions-percent: England'],
      ['region', 43.1, 'ehcp-20-weeks-without-exceptions-percent: East Midlands'],
      [
        'statistical-neighbours',
        35,
        'ehcp-20-weeks-without-exceptions-percent: statistical neighbours of 2025, the mean of 9 of 10, 1 missing',
      ],
    ]);
  });
});
