import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenThread } from './golden-thread.ts';

const rotherham = fileURLToPath(new URL('../../../packages/local-areas/data/rotherham', import.meta.url));

/** A day on which the made-up return counts, soon after it ends. */
export const READ_ON = '2025-02-10';

/** What Rotherham is made to have reported of requests in March 2024; made up. */
export const REPORTED = 999;

/** Makes up a return of nobody with casework, and imports it into the installation of a data folder as Rotherham's. */
export async function importMadeUpReturn(dataDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'made-up-return-'));
  try {
    const [sample, key] = [join(folder, 'sample'), join(folder, 'key')];
    await goldenThread(dataDir, [
      ...[
        'sen2',
        'sample',
        '--size',
        'council',
        '--seed',
        '7',
        '--year',
        '2025',
        '--casework',
        '--out',
        sample,
      ],
    ]);
    await goldenThread(dataDir, ['sen2', 'key', key]);
    const tables = (await readdir(sample)).filter((name) => name.endsWith('.csv'));
    await goldenThread(dataDir, [
      ...['sen2', 'import', 'E08000018', ...tables.map((name) => join(sample, name))],
      ...['--year', '2025', '--key-file', key, '--known-date', '2025-01-17'],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A folder of areas with a Rotherham that has reported a number of requests, so that it can stand beside the records. */
export async function areasWithReportedRequests(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reported-areas-'));
  const copy = join(folder, 'rotherham');
  await cp(rotherham, copy, { recursive: true });
  const file = join(copy, 'observations.json');
  const kept = JSON.parse(await readFile(file, 'utf8')) as readonly { readonly source: unknown }[];
  const reported = {
    id: 'assessment-requests-made-up',
    indicatorId: 'assessment-requests',
    period: { kind: 'month', startDate: '2024-03-01', endDate: '2024-03-31' },
    value: REPORTED,
    numerator: null,
    denominator: null,
    absence: null,
    source: kept[0]?.source,
    recordedAt: '2024-05-01T00:00:00Z',
    knownDate: '2024-05-01',
    corrects: null,
  };
  await writeFile(file, JSON.stringify([...kept, reported]));
  return folder;
}
