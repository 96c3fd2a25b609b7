import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasBinaries } from '../database/embedded/binaries.ts';
import { startEmbeddedServer } from '../database/embedded/embedded-server.ts';
import type { EmbeddedServer, EmbeddedServerOptions } from '../database/embedded/embedded-server.ts';
import { serverUser } from '../database/embedded/server-user.ts';

/**
 * The PostgreSQL majors to run database tests on: 18, and 15 where its binaries are installed (on linux-x64 they must
 * be). `GOLDEN_THREAD_TEST_POSTGRES=18` narrows it.
 */
export const postgresMajors: readonly number[] = (() => {
  const wanted = process.env['GOLDEN_THREAD_TEST_POSTGRES'];
  if (wanted !== undefined) return wanted.split(',').map(Number);
  const must = process.platform === 'linux' && process.arch === 'x64';
  return must || hasBinaries(15) ? [18, 15] : [18];
})();

/** A new folder in the temporary folder that belongs to whoever runs the test's server. */
export const temporaryFolder = (name = 'golden-thread-test-'): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  const user = serverUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  return folder;
};

/** A server of its own that ends, and leaves no folder behind, when this process ends in any way. */
export const startTestServer = (options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> => {
  const folder = temporaryFolder();
  return startEmbeddedServer({
    dataDir: folder,
    lease: 'process',
    durable: false,
    removeAfter: folder,
    ...options,
  });
};
