import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseFault } from '../database-fault.ts';
import type { ServerUser } from './server-user.ts';

/** Longest socket folder in bytes: `/.s.PGSQL.5432` is added and macOS allows 103 in all. */
export const longestSocketFolder = 88;

const open = (folder: string, user: ServerUser): boolean => {
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
  }
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === (user.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0;
};

/**
 * A private (0700) folder for the server's socket: beside the cluster when the path is short enough, otherwise a folder
 * in the temporary folder with a name made from the cluster's path.
 *
 * @throws SOCKET_FOLDER when no private folder can be had.
 */
export const socketFolder = (place: string, user: ServerUser): string => {
  const key = createHash('sha256').update(place).digest('hex').slice(0, 12);
  const choices = [
    join(place, 'run'),
    join(tmpdir(), `golden-thread-${key}-run`),
    `/tmp/golden-thread-${key}-run`,
  ];
  const short = choices.filter((one) => Buffer.byteLength(one) <= longestSocketFolder);
  const found = short.find((one) => open(one, user));
  if (found) return found;
  throw new DatabaseFault([
    {
      code: 'SOCKET_FOLDER',
      path: choices.join(', '),
      found: `no folder under ${longestSocketFolder} bytes that belongs to ${user.name} alone`,
      expected: 'one for the server to listen in',
      whatToDo: 'Set DATA_DIR to a shorter path, or remove the folder in the way.',
    },
  ]);
};
