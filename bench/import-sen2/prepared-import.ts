import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openReturn, writeSample } from '@golden-thread/sen2/node';
import { sen2Store, sendSchema } from '@golden-thread/send-service';
import { migrate, openCluster } from '@golden-thread/subgraph/database';
import { registerAreas } from '@golden-thread/subgraph/testing';
import type { PreparedTask } from '../task.ts';
import { plainImport } from '../plain-import.ts';

const area = 'E08000018';
const year = 2025;
const at = '2026-11-22T09:00:00.000Z';
const key = Uint8Array.from({ length: 32 }, (_each, byte) => byte + 1);

/** A made-up return of so many plans as files, and a database of its own to import it into, by ours and plainly. */
export async function preparedImport(
  plans: number,
  { goalMs, rounds }: Pick<PreparedTask, 'goalMs' | 'rounds'>,
): Promise<PreparedTask> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const { csv } = await writeSample(join(folder, 'return'), { seed: 1, year, plans });
  const cluster = await openCluster({ dataDir: join(folder, 'data') });
  await migrate(cluster, [sendSchema]);
  await registerAreas(cluster, 'send', [area]);
  let imports = 0;
  return {
    goalMs,
    rounds,
    close: async () => {
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    },
    ours: {
      name: 'streamed, checked cell by cell, pseudonymous, under the row policy',
      run: async () => {
        imports += 1;
        const report = await sen2Store.keep(cluster, {
          ...(await openReturn(csv, { year, key })),
          areaCode: area,
          layoutYear: year,
          // Of other days each time: the same return is kept once.
          fromDate: new Date(Date.UTC(2024, 0, imports)).toISOString().slice(0, 10),
          untilDate: '2024-12-31',
          censusDate: '2025-01-16',
          knownDate: '2025-03-03',
          otherKey: false,
          dryRun: false,
          importedAt: at,
          importedBy: 'bench',
        });
        if (report.status !== 'imported') throw new Error(`The return was ${report.status}.`);
        return `${Object.values(report.records).reduce((sum, count) => sum + count, 0)} records`;
      },
    },
    baseline: {
      name: 'whole tables in memory, 1,000 rows to an INSERT, unchecked, names and all',
      run: async () => {
        const tables = csv.filter((file) => basename(file) !== 'sen2.csv');
        return `${await plainImport(tables, cluster.admin(), 'first-column')} records`;
      },
    },
  };
}
