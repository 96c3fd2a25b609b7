import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, openCluster, type Cluster, type ClusterOptions } from '@golden-thread/subgraph/database';
import { killAfterLines, killSeed, runToEnd, seeded } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commissioningSchema, nationalStore } from '../../src/index.ts';
import { authorities, madeUpTables } from './made-up-tables.ts';

const importer = fileURLToPath(new URL('./import-slowly.ts', import.meta.url));
const tables = madeUpTables();
const parent = mkdtempSync(join(tmpdir(), 'golden-thread-killed-'));

/** A table of so many rows, a multiple of 900: large enough to be killed in the middle. */
async function largeTable(rows: number): Promise<string> {
  const path = join(tables.folder, 'large.csv');
  const dictionary = [
    'Measure_short,Measure,Topic,Polarity,y_axis_name,Last Update,dps,Year_Type,No_Quartile',
  ];
  const file = createWriteStream(path);
  file.write('Short Desc,Years,LA and Regions,Values,LA Number,Region\n');
  let written = 0;
  for (let measure = 0; written < rows; measure += 1) {
    dictionary.push(`M${measure},Measure ${measure},Made up,High,Number,1,0,Calendar Year,NA`);
    let text = '';
    for (let year = 1950; year < 2025 && written < rows; year += 1) {
      for (const { name, number, region } of authorities) {
        text += `M${measure},${year},${name},${(written * 7) % 1000},${number},${region}\n`;
        written += 1;
      }
    }
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  tables.write('dictionary.csv', dictionary);
  return path;
}

describe('an import that is killed', () => {
  const options: ClusterOptions = { dataDir: join(parent, 'data') };
  let cluster: Cluster;
  let table: string;
  beforeAll(async () => {
    cluster = await openCluster(options);
    await migrate(cluster, [commissioningSchema]);
    table = await largeTable(72_000);
  });
  afterAll(async () => {
    await cluster.close();
    rmSync(parent, { recursive: true, force: true });
    rmSync(tables.folder, { recursive: true, force: true });
  });

  const command = (args: readonly string[] = []) => [
    '--conditions=@golden-thread/source',
    ...args,
    importer,
    JSON.stringify(options),
    table,
    tables.dictionary,
    tables.areas,
  ];

  it(
    'leaves nothing, however far it was, and does not stand in the way of the next',
    { timeout: 120_000 },
    async () => {
      const seed = killSeed();
      const random = seeded(seed);
      const reached: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        const killAfter = 1 + Math.floor(random() * 12);
        const printed = await killAfterLines(command(), killAfter);
        expect({ seed, killed: !printed.includes('kept') }).toEqual({ seed, killed: true });
        reached.push(Number(printed.split('\n').at(-2)));
        expect({ seed, imports: await nationalStore.list(cluster) }).toEqual({ seed, imports: [] });
      }
      expect(reached.every((figures) => figures > 0)).toBe(true);
      await runToEnd(command());
      expect(await nationalStore.list(cluster)).toMatchObject([{ id: 1, figures: 72_000, current: true }]);
    },
  );

  it('needs no more memory for more rows: 48 MB of heap are enough', { timeout: 120_000 }, async () => {
    table = await largeTable(252_000);
    const status = await runToEnd(command(['--max-old-space-size=48']));
    expect(status).toBe(0);
    expect((await nationalStore.list(cluster)).at(-1)).toMatchObject({ figures: 252_000, current: true });
  });
});
