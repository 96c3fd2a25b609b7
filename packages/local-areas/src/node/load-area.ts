import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isAreaFileName } from '../area-files.ts';
import type { AreaIssue } from '../area-issue.ts';
import type { LocalArea } from '../local-area.ts';
import { validateArea } from '../validate-area.ts';
import { areaFileNamesIn } from './area-file-names.ts';
import { lentBeside, type LentBy } from './lent-beside.ts';
import { readAreaFile, type AreaFileReading } from './read-area-file.ts';

/** An area read from a folder, or everything that is wrong with the folder. */
export type LoadedArea =
  | { readonly ok: true; readonly folder: string; readonly contentHash: string; readonly area: LocalArea }
  | {
      readonly ok: false;
      readonly folder: string;
      readonly contentHash: string;
      readonly issues: readonly AreaIssue[];
    };

/**
 * Reads an area from a folder. Every problem of every file comes back at once as issues. Hidden files, notes and
 * folders without a `.json` file are left alone; any other file that is not part of an area is an issue. An area may adopt the framework of a folder beside it or
 * of a shipped area.
 *
 * `contentHash` is the SHA-256, in hexadecimal, of the names and bytes of the files in the order of their names: the same
 * files give the same hash wherever they stand, and a changed byte another one. A framework the area adopts is not part of it.
 *
 * @throws Defect `AREA_FOLDER_UNREADABLE` when there is no such folder or it cannot be listed.
 */
export async function loadArea(folder: string): Promise<LoadedArea> {
  return loadAreaAmong(folder);
}

/** As `loadArea`; what the folders beside it lend is asked of `lentBy`, which may remember it for the next. */
export async function loadAreaAmong(folder: string, lentBy?: LentBy): Promise<LoadedArea> {
  const names = await areaFileNamesIn(folder);
  const readings = await Promise.all(
    names.map(
      async (name) =>
        [name, isAreaFileName(name) ? await readAreaFile(join(folder, name)) : notRead] as const,
    ),
  );
  const hash = createHash('sha256');
  for (const [name, { bytes }] of readings) hash.update(`${name}\n${bytes.byteLength}\n`).update(bytes);
  const contentHash = hash.digest('hex');
  const files = new Map(readings.map(([name, { json }]) => [name, json]));
  const reading = validateArea(files, await lentBeside(folder, lentBy));
  return { ...reading, folder, contentHash };
}

/** A file that is no part of an area: its name is an issue, its content is not read. */
const notRead: AreaFileReading = { bytes: new Uint8Array(), json: { ok: false, issues: [] } };
