import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shippedMappings } from '@golden-thread/national-data/node';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-recompute-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const columns = (await shippedMappings()).find(({ dataset }) => dataset === 'ehcp-timeliness')!.columns;
const everybody = 'All EHC plans issued';
const row = (cells: Readonly<Record<string, string | number>>): string =>
  columns.map((column) => ({ ...everything, ...cells })[column] ?? 'x').join(',');
const everything: Readonly<Record<string, string | number>> = {
  time_period: 2024,
  time_identifier: 'Calendar year',
  country_code: 'E92000001',
  country_name: 'England',
  region_code: 'E12000001',
  region_name: 'North',
  new_la_code: '',
  old_la_code: '',
  la_name: '',
  breakdown_topic: everybody,
  breakdown: everybody,
};
const council = (number: number, cells: Readonly<Record<string, string | number>>) =>
  row({
    geographic_level: 'Local authority',
    new_la_code: `E06000${number}`,
    old_la_code: number,
    la_name: `Council ${number}`,
    ...cells,
  });
const plans = (all: number, met: number, percent: number | string, of = '') => ({
  [`plans_issued_den${of}`]: all,
  [of === '' ? 'plans_issued_within_20_weeks' : 'plans_issued_20_weeks_ex']: met,
  [of === '' ? 'pc_plans_issued_within_20_weeks' : 'PC_plans_issued_20_weeks_ex']: percent,
});
const text = [
  columns.join(','),
  row({ geographic_level: 'National', ...plans(41, 20, 48.8), ...plans(20, 12, 60, '_ex') }),
  council(901, { ...plans(30, 15, 50), ...plans(20, 12, 60, '_ex') }),
  council(902, { ...plans(10, 5, 55), ...plans(0, 0, 'x', '_ex') }),
  council(902, {
    ...plans(0, 0, 0),
    ...plans(0, 0, 'x', '_ex'),
    breakdown_topic: 'Sex',
    breakdown: 'Female',
  }),
].join('\n');
const table = write('timeliness.csv', text);

interface Told {
  readonly title: string;
  readonly area: { readonly name: string };
  readonly reported: number | null;
  readonly recomputed: number | null;
  readonly discrepancy: number | null;
}
const brief = ({ title, area, reported, recomputed, discrepancy }: Told) => [
  title,
  area.name,
  reported,
  recomputed,
  discrepancy,
];

describe('golden-thread reconcile, given a table of a release', () => {
  it('lists each figure that is not what its counts give, and ends with status 0: facts are no faults', async () => {
    const { status, stdout, stderr } = await runCommand(['reconcile', table, '--json']);
    expect(stderr).toBe('');
    const { tables, issues } = JSON.parse(stdout) as {
      tables: Readonly<Record<'differ' | 'printedWithoutCounts' | 'nothingToDivideBy', readonly Told[]>>[];
      issues: unknown;
    };
    expect(issues).toEqual([]);
    const [found] = tables;
    expect(found).toMatchObject({
      file: 'timeliness.csv',
      dataset: 'ehcp-timeliness',
      rows: 4,
      notListed: 0,
    });
    expect(found?.differ.map(brief)).toEqual([
      ['Share of plans made within 20 weeks, all plans', 'Council 902', 55, 50, 5],
      ['Plans made, all of them', 'England', 41, 40, 1],
    ]);
    expect(found?.printedWithoutCounts.map(brief)).toEqual([
      ['Share of plans made within 20 weeks, all plans', 'Council 902', 0, null, null],
    ]);
    expect(found?.nothingToDivideBy.map(brief)).toEqual([
      ['Share of plans made within 20 weeks, exceptions left out', 'Council 902', null, null, null],
    ]);
    expect(status).toBe(0);
  });

  it('says the same in words, with counts for each measure, from a packed download too', async () => {
    const { status, stdout } = await runCommand(['reconcile', write('packed.csv.gz', gzipSync(text))]);
    expect(stdout).toMatch(/^packed\.csv\.gz: .*, 4 rows$/mu);
    expect(stdout).toMatch(/^Share of plans made within 20 weeks, all plans +4 +2 +1 +0 +1 +0$/mu);
    expect(stdout).toMatch(/^Plans made, all of them: areas add up +1 +0 +1 +0 +0 +0$/mu);
    expect(stdout).toMatch(
      /all plans +Council 902 +E06000902 +2024 +everybody +55\.0% +50\.00% +5\.000 percentage points$/mu,
    );
    expect(stdout).toMatch(/areas add up +England +E92000001 +2024 +everybody +41 +40 +1$/mu);
    expect(stdout).toMatch(
      /all plans +Council 902 +E06000902 +2024 +Sex: Female +0\.0% +It cannot be recomputed/mu,
    );
    expect(stdout).toContain(
      'Nothing to divide by, which is neither 0% nor 100% (1, of everybody in an area):',
    );
    expect(stdout).toContain('Open Government Licence v3.0');
    expect(status).toBe(0);
  });

  it('lists apart what differs by no more than the rounding of its counts allows', async () => {
    const stability = [
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,placement_stability,children_count,children_percent',
      '2025,Reporting year,Regional,E92000001,England,E12000004,Midlands,,,,CLA on 31 March,Total children,6410,100',
      '2025,Reporting year,Regional,E92000001,England,E12000004,Midlands,,,,CLA on 31 March,With 3 or more placements during the year,610,9',
    ];
    const rounded = write('stability.csv', stability.join('\n'));
    const { status, stdout } = await runCommand(['reconcile', rounded]);
    expect(stdout).toMatch(/agree +within rounding +differ/u);
    expect(stdout).toMatch(/^Stability of placements +2 +1 +1 +0 +0 +0 +0$/mu);
    expect(stdout).toContain('Differ by no more than the rounding of their counts allows (1):');
    expect(stdout).toMatch(/CLA on 31 March: With 3 or more placements during the year +9% +9\.5% +−0\.52/u);
    expect(status).toBe(0);
    const { tables } = JSON.parse((await runCommand(['reconcile', rounded, '--json'])).stdout) as {
      tables: { withinRounding: { explanation: string }[] }[];
    };
    expect(tables[0]?.withinRounding[0]?.explanation).toMatch(/nearest 10, which may be why\.$/u);
  });

  it('recomputes what can be read of several, and lists what is wrong with the others, with status 1', async () => {
    const bad = write('bad.csv', text.replace(',41,', ',=1+1,'));
    const other = write('other.csv', 'a,b\n1,2\n');
    const areas = write('areas.csv', 'la_name,new_la_code,old_la_code\nCouncil,E06000901,901\n');
    const { status, stdout } = await runCommand(['reconcile', table, bad, other, areas, '--json']);
    const { tables, issues } = JSON.parse(stdout) as { tables: unknown[]; issues: { code: string }[] };
    expect(tables).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['NOT_A_FIGURE', 'UNKNOWN_TABLE', 'NO_ARITHMETIC']);
    expect(status).toBe(1);
    const packed = write('cut.csv.gz', gzipSync(text).subarray(0, 200));
    expect((await runCommand(['reconcile', packed])).stdout).toContain('FILE_DAMAGED');
  });

  it('recomputes a table of one’s own by a mapping of one’s own', async () => {
    const mapping = {
      dataset: 'own',
      title: 'Own',
      publisher: 'We',
      columns: ['time_period', 'new_la_code', 'la_name', 'met', 'all', 'pc'],
      measures: [
        {
          measureId: 'own-share',
          title: 'Share in time',
          topic: 'Own',
          unitLabel: '%',
          polarity: 'higher-is-better',
          decimals: 0,
          yearKind: 'calendar-year',
          quartiles: false,
          column: 'pc',
          where: {},
        },
      ],
      arithmetic: {
        whole: {},
        counts: { met: 'in time', all: 'all' },
        shares: [
          {
            id: 'own-share',
            title: 'Share in time',
            column: 'pc',
            numerator: 'met',
            denominator: ['all'],
            decimals: 0,
          },
        ],
      },
    };
    const own = write(
      'own.csv',
      'time_period,new_la_code,la_name,met,all,pc\n2024,E06000901,Council,1,3,34\n',
    );
    const by = write('own.json', JSON.stringify([mapping]));
    const { stdout } = await runCommand(['reconcile', own, '--mapping', by, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [{ dataset: 'own', differ: [{ reported: 34, recomputed: 33.333333, discrepancy: 0.67 }] }],
    });
  });

  it.each([
    ['an area and a table', ['rotherham', table], 'AREA_OR_TABLES'],
    ['two areas', ['rotherham', 'derby'], 'AREA_OR_TABLES'],
    ['a mapping for an area', ['rotherham', '--mapping', table], 'AREA_OR_TABLES'],
    ['a table that is not there', [join(folder, 'nowhere.csv')], 'FILE_NOT_FOUND'],
  ])('is used wrongly with %s', async (_what, args, code) => {
    const { status, stderr } = await runCommand(['reconcile', ...args, '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code } });
    expect(status).toBe(2);
  });
});
