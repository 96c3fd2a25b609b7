import { constants } from 'node:fs';
import { access, mkdtemp, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolder } from '../installation/data-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { problem, well, type Finding } from './finding.ts';

/** Bytes that an empty embedded database with the shipped areas and its backups get by with. */
const ENOUGH = 500_000_000;

/** Whether the data folder can be written, or made, and has room. Nothing stays behind. */
export async function dataFolderState(surroundings: Surroundings): Promise<readonly Finding[]> {
  const folder = dataFolder(surroundings);
  const nearest = await nearestThere(folder);
  const facts = await stat(nearest);
  if (!facts.isDirectory()) {
    return [
      problem('Data folder', 'DATA_FOLDER_UNUSABLE', {
        found: `${nearest}, which is no folder`,
        expected: 'a folder, or a place where one can be made',
        whatToDo: 'Set DATA_DIR to such a folder.',
      }),
    ];
  }
  const closed = await access(nearest, constants.W_OK | constants.X_OK).then(
    () => false,
    () => true,
  );
  if (closed) {
    return [
      problem('Data folder', 'DATA_FOLDER_CLOSED', {
        found: `${nearest}, which this user may not write`,
        expected: 'a folder of this user',
        whatToDo: `Give this user the folder (chown), or set DATA_DIR to one of its own.`,
      }),
    ];
  }
  const refused = await cannotMake(nearest);
  if (refused !== null) {
    return [
      problem('Data folder', 'DATA_FOLDER_UNUSABLE', {
        found: `${nearest}, in which nothing can be made (${refused})`,
        expected: 'a folder, or a place where one can be made',
        whatToDo: 'Set DATA_DIR to such a folder.',
      }),
    ];
  }
  const { bavail, bsize } = await statfs(nearest);
  const free = bavail * bsize;
  const room =
    free >= ENOUGH
      ? well('Room', `${megabytes(free)} free`)
      : problem('Room', 'LITTLE_ROOM', {
          found: `${megabytes(free)} free beside ${nearest}`,
          expected: `${megabytes(ENOUGH)} or more`,
          whatToDo: 'Make room, or set DATA_DIR to a bigger disk.',
        });
  return [well('Data folder', nearest === folder ? folder : `${folder}, made by the first start`), room];
}

/** Why no folder can be made in this one, found out by making one and taking it away; null when it can. */
async function cannotMake(folder: string): Promise<string | null> {
  try {
    await rmdir(await mkdtemp(join(folder, '.golden-thread-')));
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

async function nearestThere(path: string): Promise<string> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  return there || dirname(path) === path ? path : nearestThere(dirname(path));
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
