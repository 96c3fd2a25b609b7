import { rmSync } from 'node:fs';
import type { OpenDataMapping } from '@golden-thread/national-data';
import { openOpenData } from '@golden-thread/national-data/node';
import { changeSharedTables } from '@golden-thread/subgraph/database';
import { publicPerson } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, expect, it } from 'vitest';
import { commissioningSchema, createCommissioningService, nationalStore } from '../../src/index.ts';
import { authorities, madeUpTables, openNeighbourTable } from './made-up-tables.ts';

const tables = madeUpTables();
afterAll(() => rmSync(tables.folder, { recursive: true, force: true }));

const columns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'plans',
];
const mapping: OpenDataMapping = {
  dataset: 'made-up-plans',
  title: 'Made-up plans',
  publisher: 'A test',
  columns,
  measures: [
    {
      measureId: 'plans',
      title: 'Plans',
      topic: 'Plans',
      unitLabel: 'Number of plans',
      polarity: 'higher-is-better',
      decimals: 0,
      yearKind: 'calendar-year',
      quartiles: true,
      column: 'plans',
      where: {},
    },
  ],
};
/** Six authorities of each region; in 2022 each of North Up prints 60, which is the figure of the region. */
const rows = [2022, 2023].flatMap((year) => [
  `${year},Calendar year,National,E92000001,,,,,,180`,
  `${year},Calendar year,Regional,E92000001,E12000091,North Up,,,,60`,
  `${year},Calendar year,Regional,E92000001,E12000092,South Down,,,,120`,
  ...authorities.map(({ number, code, name, region }) => {
    const north = region === 'North Up';
    const plans = !north ? 20 : year === 2022 ? 60 : 10;
    return `${year},Calendar year,Local authority,E92000001,${north ? 'E12000091' : 'E12000092'},${region},${number},${code},${name},${plans}`;
  }),
]);

it('is told as that and compared with nothing, and what is kept stays as printed', async () => {
  const database = await testDatabase({ schemas: [commissioningSchema] });
  const service = createCommissioningService({
    cluster: database.cluster,
    readPerson: () => publicPerson,
    now: () => new Date('2026-11-22T09:00:00.000Z'),
    newId: () => 'none',
    monotonic: () => performance.now(),
    freshForMs: 0,
    production: false,
    onUnexpected: (error) => expect(error).toBeUndefined(),
  });
  try {
    const table = await openOpenData(tables.write('plans.csv', [columns.join(','), ...rows]), mapping);
    const [report] = await nationalStore.keep(database.cluster, {
      datasets: [table, await openNeighbourTable(tables)],
      importedAt: '2026-11-22T08:00:00.000Z',
      importedBy: 'data officer',
    });
    expect(report?.remarks).toEqual([
      expect.objectContaining({
        code: 'REGION_FIGURE',
        column: 'plans',
        found: '2022: 60, the figure of "North Up", for each of 6 authorities',
      }),
    ]);
    const compared = async (code: string, byDate: string) => {
      const query = `{ nationalArea(code: "${code}") { measure(id: "plans") { comparison(byDate: "${byDate}") {
        period { label } own { value absence { message } } region { value } neighbours { value counted neighbourCount } rank rankOf quartile } } } }`;
      const answer = (await executeInProcess(service.engine, { query } as never, {})) as { data?: any };
      return answer.data.nationalArea.measure.comparison;
    };
    // Its neighbours are ten of the eleven others: five of North Up, which have no figure of their own, and five of South Down.
    expect(await compared(authorities[0]!.code, '2022-12-31')).toMatchObject({
      period: { label: '2022' },
      own: {
        value: null,
        absence: { message: 'The table prints the figure of the whole region for each of its authorities.' },
      },
      region: { value: 60 },
      neighbours: { value: 20, counted: 5, neighbourCount: 10 },
      rank: null,
      quartile: null,
    });
    expect(await compared(authorities[6]!.code, '2022-12-31')).toMatchObject({
      own: { value: 20 },
      rank: 1,
      rankOf: 6,
    });
    expect(await compared(authorities[0]!.code, '2023-12-31')).toMatchObject({
      own: { value: 10, absence: null },
      rankOf: 12,
    });
    const kept = await changeSharedTables(database.cluster, 'commissioning', (shared) =>
      shared.query<{ figures: number }>(
        'select count(*)::int as figures from national_figure where value = 60',
      ),
    );
    expect(kept).toEqual([{ figures: 8 }]);
  } finally {
    await service.close();
    await database.close();
  }
});
