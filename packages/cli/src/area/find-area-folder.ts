import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { nearestName } from '@golden-thread/local-areas';
import { areaFolders, findArea, shippedAreas } from '@golden-thread/local-areas/node';
import { areasFolder } from '../installation/areas-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The folder behind an `<area>` argument. A code or name of an area of `AREAS_DIR` or of a shipped one wins over a folder of
 * the same name; `./rotherham` means the folder. Relative paths start where the person called from.
 *
 * @throws WrongUse `AREA_NOT_FOUND`, `NOT_A_FOLDER`, `AREAS_DIR_UNREADABLE`.
 */
export async function findAreaFolder(argument: string, surroundings: Surroundings): Promise<string> {
  const { callerDirectory } = surroundings;
  const areasDir = areasFolder(surroundings);
  const own = await ownFolders(areasDir);
  const known = await findArea(argument, areasDir).catch(() => null);
  // `findArea` hands a folder back as it was given; where that starts is decided here.
  if (known !== null && known !== argument) return known;
  const path = resolve(callerDirectory, argument.replaceAll('\0', ''));
  const kind = argument.includes('\0') || argument.trim() === '' ? null : await kindOf(path);
  if (kind === 'folder') return path;
  if (kind === 'other') {
    throw new WrongUse({
      code: 'NOT_A_FOLDER',
      message: 'An area is a folder of files, and this is not a folder.',
      found: JSON.stringify(path),
      expected: 'the folder that holds area.json and the other files',
      whatToDo: 'Give the folder, not one of its files.',
    });
  }
  const names = [...own, ...(await shippedAreas())].map((folder) => basename(folder));
  const near = nearestName(argument.trim(), names);
  throw new WrongUse({
    code: 'AREA_NOT_FOUND',
    message: 'There is no such area.',
    found: JSON.stringify(argument),
    expected: `an ONS code or name of a known area (${names.join(', ')}), the path of a folder, or - for standard input`,
    whatToDo: `${near === null ? 'Check the spelling' : `Did you mean ${JSON.stringify(near)}? Check the spelling`}; a path starts from ${callerDirectory}. Areas of your own are known when AREAS_DIR names their folder.`,
  });
}

/** The area folders of `AREAS_DIR`; none when it is not set. */
async function ownFolders(areasDir: string | undefined): Promise<readonly string[]> {
  if (areasDir === undefined) return [];
  return areaFolders(areasDir).catch(() => {
    throw new WrongUse({
      code: 'AREAS_DIR_UNREADABLE',
      message: 'AREAS_DIR cannot be read.',
      found: JSON.stringify(areasDir),
      expected: 'a folder whose folders are local areas',
      whatToDo: 'Correct AREAS_DIR, or leave it out for the shipped areas.',
    });
  });
}

async function kindOf(path: string): Promise<'folder' | 'other' | null> {
  return stat(path).then(
    (facts) => (facts.isDirectory() ? 'folder' : 'other'),
    () => null,
  );
}
