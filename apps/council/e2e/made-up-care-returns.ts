import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldenThread } from './golden-thread.ts';

/** Makes up four yearly returns of looked-after children, of nobody, and imports them into an installation as Rotherham's. */
export async function importMadeUpCareReturns(dataDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'made-up-care-returns-'));
  try {
    const [sample, key] = [join(folder, 'sample'), join(folder, 'key')];
    await goldenThread(dataDir, [
      ...['ssda903', 'sample', '--size', '400', '--seed', '7', '--years', '2022..2025', '--out', sample],
    ]);
    await goldenThread(dataDir, ['ssda903', 'key', key]);
    await goldenThread(dataDir, [
      ...['ssda903', 'import', 'E08000018', sample, '--key-file', key, '--known-date', '2026-05-11'],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
