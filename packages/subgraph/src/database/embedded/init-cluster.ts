import { execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { DatabaseFault } from '../database-fault.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './postmaster-file.ts';
import { initdbWords, pristineCluster } from './pristine-cluster.ts';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

const refuseOtherMajor = (place: string, cluster: string, major: number): void => {
  const others = readdirSync(place).filter(
    (one) => /^postgres-\d+$/.test(one) && join(place, one) !== cluster,
  );
  if (others.length === 0 || existsSync(cluster)) return;
  throw new DatabaseFault([
    {
      code: 'OTHER_MAJOR',
      path: place,
      found: others.join(', '),
      expected: `postgres-${major}`,
      whatToDo:
        'Make a backup with the version that wrote it, then restore it with this one. See Backup in the README.',
    },
  ]);
};

// Without this a power cut soon after could undo the rename, and with it every record.
const syncFolder = (folder: string): void => {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

// Left by a start that was killed while making a cluster: the process it is named after is gone. Its initdb may still be
// writing there for a moment; then the next start removes it.
const removeHalfMade = (place: string): void => {
  for (const name of readdirSync(place)) {
    const pid = /^half-made-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(place, name), { recursive: true, force: true });
    } catch {
      continue;
    }
  }
};

/**
 * Makes the cluster's folder if there is none, and gives its path. It is made under another name and renamed when
 * whole, so a crash in the middle never leaves something that looks like a cluster.
 *
 * @throws OTHER_MAJOR when the place holds a cluster of another major version; INITDB when `initdb` fails.
 */
export const initCluster = async (
  binaries: Binaries,
  place: string,
  user: ServerUser,
  durable: boolean,
): Promise<string> => {
  const cluster = join(place, `postgres-${binaries.major}`);
  refuseOtherMajor(place, cluster, binaries.major);
  removeHalfMade(place);
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  const half = join(place, `half-made-${process.pid}-${randomBytes(4).toString('hex')}`);
  const copied = durable ? undefined : await pristineCluster(binaries, user);
  const words = [...initdbWords, '-D', half];
  try {
    if (copied === undefined) await run(binaries.initdb, words, runAs(user, place));
    else await run('/bin/cp', ['-Rp', copied, half], runAs(user, place));
    writeFileSync(join(half, 'pg_hba.conf'), 'local all all trust\n');
    readFileSync(join(half, 'PG_VERSION'));
    renameSync(half, cluster);
    if (durable) syncFolder(place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
    throw new DatabaseFault(
      [
        {
          code: 'INITDB',
          path: cluster,
          found: (error as { stderr?: string }).stderr?.trim().slice(0, 500) || String(error),
          expected: 'a new cluster',
          whatToDo: 'Check free space and that the folder can be written; half-made folders are removed.',
        },
      ],
      error,
    );
  }
  return cluster;
};
