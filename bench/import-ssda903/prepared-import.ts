import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSsda903Returns, writeSsda903Sample } from '@golden-thread/ssda903/node';
import { ssda903Store, sufficiencySchema } from '@golden-thread/sufficiency-service';
import { migrate, openCluster } from '@golden-thread/subgraph/database';
import { registerAreas } from '@golden-thread/subgraph/testing';
import { unpacked } from '../demand/unpacked.ts';
import { plainImport } from '../plain-import.ts';
import type { LeftOut, PreparedTask } from '../task.ts';

const archive = fileURLToPath(
  new URL('../../../shared/data/ssda903-samples/single_authority_2017_2021.zip', import.meta.url),
);
const key = Uint8Array.from({ length: 32 }, (_each, byte) => byte + 1);
/** The same return is kept once for an area: each round is of another. */
const areas = Array.from({ length: 40 }, (_each, at) => `E080000${at + 10}`);

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));

/** The public sample of one authority, five years in an archive, which lies beside the project. */
export async function preparedSample(): Promise<PreparedTask | LeftOut> {
  if (!existsSync(archive)) return { leftOut: '../shared/data/ssda903-samples is not here.' };
  const folder = newFolder();
  await unpacked(archive, join(folder, 'returns'));
  return preparedImport(folder, [archive], 7);
}

/** Made-up returns of five years with as many children in care as England has. */
export async function preparedEngland(): Promise<PreparedTask> {
  const folder = newFolder();
  const returns = join(folder, 'returns');
  await writeSsda903Sample(returns, {
    seed: 1,
    firstYear: 2021,
    lastYear: 2025,
    children: 84_000,
    layout: 'years',
    zip: false,
  });
  return preparedImport(folder, [returns], 1);
}

/** A database of its own, and returns to import into it, by ours and plainly. */
async function preparedImport(
  folder: string,
  paths: readonly string[],
  rounds: number,
): Promise<PreparedTask> {
  const cluster = await openCluster({ dataDir: join(folder, 'data') });
  await migrate(cluster, [sufficiencySchema]);
  await registerAreas(cluster, 'sufficiency', areas);
  const tables = readdirSync(join(folder, 'returns'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, 'returns', name));
  let imports = 0;
  return {
    goalMs: null,
    rounds,
    close: async () => {
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    },
    ours: {
      name: 'streamed, checked cell by cell and episode by episode, pseudonymous, under the row policy, a return a year',
      run: async () => {
        const areaCode = areas[imports] ?? '';
        imports += 1;
        const report = await ssda903Store.keep(cluster, {
          ...(await openSsda903Returns(paths, { year: null, key })),
          areaCode,
          authority: null,
          knownDate: '2026-06-01',
          otherKey: false,
          withFindings: true,
          dryRun: false,
          importedAt: '2026-11-22T09:00:00.000Z',
          importedBy: 'bench',
        });
        if (report.status !== 'imported') throw new Error(`The returns were ${report.status}.`);
        const counts = report.returns.flatMap(({ records }) => Object.values(records));
        return `${counts.reduce((sum, count) => sum + count, 0)} records`;
      },
    },
    baseline: {
      name: 'whole tables in memory, 1,000 rows to an INSERT, unchecked, numbers, days of birth and all',
      run: async () => `${await plainImport(tables, cluster.admin(), 'none')} records`,
    },
  };
}
