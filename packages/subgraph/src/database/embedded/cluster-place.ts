import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve, sep } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
import { DatabaseFault } from '../database-fault.ts';
import { firstClosedFolder, mayWrite } from './reachable.ts';
import { ownerAsUser, serverUser } from './server-user.ts';
import type { ServerUser } from './server-user.ts';

/** Where a cluster lies, and who runs it. */
export interface ClusterPlace {
  /** Folder that holds the cluster's folders; belongs to `user`. */
  readonly folder: string;
  readonly user: ServerUser;
  /** A sentence to show at start when the cluster is not inside the data folder. */
  readonly notice?: string;
}

const pointerName = 'postgres-location.json';
const markerName = 'data-folder.json';

const isInside = (folder: string, parent: string): boolean => folder.startsWith(parent + sep);

const elsewhere = (dataDir: string): string => {
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const temporary = realpathSync(tmpdir());
  const parent = isInside(dataDir, temporary) ? temporary : '/var/lib/golden-thread';
  return join(parent, `golden-thread-${key}`);
};

const write = (file: string, value: unknown): void => {
  writeFileSync(`${file}.half`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o644 });
  renameSync(`${file}.half`, file);
};

const give = (folder: string, user: ServerUser): void => {
  mkdirSync(join(folder, '..'), { recursive: true, mode: 0o755 });
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== (user.uid ?? process.getuid?.()) || (found.mode & 0o022) !== 0) {
    throw new DatabaseFault([
      {
        code: 'FOLDER_NOT_OURS',
        path: folder,
        found: `something of user ${found.uid}, or that others may write`,
        expected: `a folder of ${user.name} that nobody else may write`,
        whatToDo: 'Move it away, or set DATA_DIR to another folder.',
      },
    ]);
  }
};

const unreachable = (folder: string, user: ServerUser): DatabaseFault =>
  new DatabaseFault([
    {
      code: 'FOLDER_UNREACHABLE',
      path: folder,
      found: `a folder that ${user.name} may not enter`,
      expected: `one that ${user.name} may enter, because PostgreSQL refuses to run as root`,
      whatToDo: `Start as an ordinary user, or set DATA_DIR to a folder every user can reach, such as /srv/golden-thread.`,
    },
  ]);

const placeElsewhere = (dataDir: string, user: ServerUser, closed: string): ClusterPlace => {
  const pointer = join(dataDir, pointerName);
  const known = existsSync(pointer)
    ? (JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string }).cluster
    : undefined;
  const folder = known ?? elsewhere(dataDir);
  if (known && !existsSync(known)) {
    throw new DatabaseFault([
      {
        code: 'CLUSTER_GONE',
        path: known,
        found: 'nothing there',
        expected: `the database that ${pointer} names`,
        whatToDo: `Put it back; or delete ${pointer} to begin with an empty database, and restore a backup.`,
      },
    ]);
  }
  try {
    give(folder, user);
  } catch (error) {
    throw error instanceof DatabaseFault ? error : unreachable(closed, user);
  }
  const blocked = firstClosedFolder(user, folder);
  if (blocked) throw unreachable(blocked, user);
  const marker = join(folder, markerName);
  const owner = existsSync(marker)
    ? (JSON.parse(readFileSync(marker, 'utf8')) as { dataDir: string }).dataDir
    : undefined;
  if (owner && owner !== dataDir && existsSync(join(owner, pointerName))) {
    throw new DatabaseFault([
      {
        code: 'CLUSTER_OF_ANOTHER',
        path: folder,
        found: `the database of ${owner}`,
        expected: `a database for ${dataDir}, which looks like a copy of that folder`,
        whatToDo: `Delete ${pointer} in the copy to give it a database of its own.`,
      },
    ]);
  }
  if (owner !== dataDir) write(marker, { dataDir });
  if (!known) write(pointer, { cluster: folder, because: `${user.name} may not enter ${closed}` });
  return {
    folder,
    user,
    notice: `The database is in ${folder}, because PostgreSQL cannot run as root and ${user.name} may not enter ${closed}. ${pointer} says so too.`,
  };
};

/**
 * Decides where the cluster of a data folder lies. Ordinary user: `<dataDir>/postgres`. Root: the same, run by the
 * folder's owner or by `postgres`/`nobody`; when that user cannot reach the data folder, a stable folder under
 * `/var/lib/golden-thread` (under the temporary folder if the data folder is there), noted in the data folder.
 *
 * @throws DATA_FOLDER_UNUSABLE, FOLDER_UNREACHABLE, FOLDER_NOT_OURS, CLUSTER_GONE, CLUSTER_OF_ANOTHER
 */
export const clusterPlace = (wanted: string): ClusterPlace => {
  openDataFolder(wanted);
  const dataDir = realpathSync(resolve(wanted));
  const inside = join(dataDir, 'postgres');
  const root = process.getuid?.() === 0;
  const found = existsSync(inside) ? statSync(inside) : undefined;
  const user = root && found && found.uid !== 0 ? ownerAsUser(found.uid, found.gid) : serverUser();
  if (!root) {
    if (!found && !mayWrite(user, dataDir)) {
      throw new DatabaseFault([
        {
          code: 'FOLDER_UNWRITABLE',
          path: dataDir,
          found: 'a folder this user may not write',
          expected: 'one it may write',
          whatToDo: `Give the folder to this user, or set DATA_DIR to another folder than ${basename(dataDir)}.`,
        },
      ]);
    }
    give(inside, user);
    return { folder: inside, user };
  }
  const closed = firstClosedFolder(user, found ? inside : dataDir);
  if (closed) return placeElsewhere(dataDir, user, closed);
  give(inside, user);
  return { folder: inside, user };
};
