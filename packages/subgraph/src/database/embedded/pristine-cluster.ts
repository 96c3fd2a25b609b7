import { execFile } from 'node:child_process';
import { chownSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

/** How every cluster is made, but for its folder. */
export const initdbWords = [
  '-U',
  'postgres',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale=C',
  '--data-checksums',
] as const;

/**
 * A new cluster kept beside the programs for tests to copy, which is quicker than making one. Gives `undefined` when it
 * cannot be had; then the test makes its own.
 */
export const pristineCluster = async (binaries: Binaries, user: ServerUser): Promise<string | undefined> => {
  const uid = user.uid ?? process.getuid?.() ?? 0;
  const folder = join(dirname(binaries.folder), `pristine-${basename(binaries.folder)}-${uid}`);
  const whole = join(folder, 'cluster');
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { mode: 0o700 });
      if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
    }
    if (lstatSync(folder).uid !== uid) return undefined;
    if (existsSync(whole)) return whole;
    const half = join(folder, `half-${process.pid}`);
    await run(binaries.initdb, [...initdbWords, '--no-sync', '-D', half], runAs(user, folder));
    if (existsSync(whole)) rmSync(half, { recursive: true, force: true });
    else renameSync(half, whole);
    return whole;
  } catch {
    return existsSync(whole) ? whole : undefined;
  }
};
