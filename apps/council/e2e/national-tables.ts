import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenThread } from './golden-thread.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Twelve authorities, Rotherham the first; all figures below are made up. */
const authorities = Array.from({ length: 12 }, (_, at) =>
  at === 0
    ? { number: '372', code: 'E08000018', name: 'Rotherham' }
    : { number: String(800 + at), code: `E0800${9000 + at}`, name: `Council ${at}` },
);

/** One that an indicator of Rotherham names, one that is suppressed for Rotherham, and enough for a second page. */
const measures = [
  { id: 'LACStableNum_2016on', title: 'Children with three or more homes', topic: 'Homes', polarity: 'Low' },
  { id: 'Hidden', title: 'A share that would give children away', topic: 'Homes', polarity: 'High' },
  ...Array.from({ length: 22 }, (_, at) => ({
    id: `Made${String(at + 1).padStart(2, '0')}`,
    title: `Made-up share number ${at + 1}`,
    topic: 'Schools',
    polarity: 'High',
  })),
];

const tables: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': [
    'time_period,geographic_level,country_code,region_code,region_name,old_la_code,new_la_code,la_name',
    '2024,National,E92000001,,,,,',
    '2024,Regional,E92000001,E12000003,Yorkshire and The Humber,,,',
    ...authorities.map(
      ({ number, code, name }) =>
        `2024,Local authority,E92000001,E12000003,Yorkshire and The Humber,${number},${code},${name}`,
    ),
  ],
  'dictionary.csv': [
    'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile',
    ...measures.map(
      ({ id, title, topic, polarity }) => `${id},${title},${topic},${polarity},% of children,1,1,Annual,NA`,
    ),
  ],
  'neighbours.csv': [
    `old_la_code,la_name,region_ind,region_name,${Array.from({ length: 10 }, (_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',')}`,
    ...authorities.map(
      ({ number, name }) =>
        `${number},${name},1,Yorkshire and The Humber,${authorities
          .filter((other) => other.number !== number)
          .slice(0, 10)
          .map((other) => `${other.number},Close`)
          .join(',')}`,
    ),
  ],
  'figures.csv': [
    'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region',
    ...measures.flatMap(({ id }) => [
      ...authorities.map(({ number, name }, at) => {
        const hidden = id === 'Hidden' && at < 3;
        return `${id},,2024,${name},${hidden ? 'c' : at * at + 4},${number},Yorkshire and The Humber`;
      }),
      `${id},,2024,England,12.5,970,NA`,
      `${id},,2024,Yorkshire and The Humber,x,982,NA`,
    ]),
  ],
};

/**
 * A folder of areas with a Rotherham of which an indicator under an outcome, and those an action is measured by, name the
 * first measure; and that action.
 */
export async function areasWithNationalMeasure(): Promise<{
  readonly folder: string;
  readonly actionRef: string;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'national-areas-'));
  const copy = join(folder, 'rotherham');
  await cp(join(repository, 'packages/local-areas/data/rotherham'), copy, { recursive: true });
  const read = async (file: string): Promise<any> => JSON.parse(await readFile(join(copy, file), 'utf8'));
  const { statements } = await read('framework.json');
  const plans: readonly any[] = await read('improvement-plans.json');
  const measured = plans
    .flatMap(({ priorities }) => priorities.flatMap(({ headings }: any) => headings))
    .find(({ impactMeasureIds, actions }) => impactMeasureIds.length > 0 && actions.length > 0);
  const named = new Set<string>([statements[0].indicatorId, ...measured.impactMeasureIds]);
  const indicators: readonly any[] = await read('indicators.json');
  await writeFile(
    join(copy, 'indicators.json'),
    JSON.stringify(
      indicators.map((each) => (named.has(each.id) ? { ...each, nationalMeasureId: measures[0]?.id } : each)),
    ),
  );
  return { folder, actionRef: measured.actions[0].ref };
}

/** Imports the tables into the installation of a data folder, with the command as people run it. */
export async function importNationalTables(dataDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'national-tables-'));
  try {
    for (const [name, lines] of Object.entries(tables))
      await writeFile(join(folder, name), `${lines.join('\n')}\n`);
    await goldenThread(dataDir, ['import', ...Object.keys(tables).map((name) => join(folder, name))]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
