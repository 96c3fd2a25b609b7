import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findArea, shippedAreas } from '@golden-thread/local-areas/node';
import { WrongUse } from '../wrong-use.ts';

/**
 * The folder behind an `<area>` argument. A code or name of a shipped area wins over a folder of the same name;
 * `./rotherham` means the folder. Relative paths start where the person called from.
 *
 * @throws WrongUse `AREA_NOT_FOUND`, `NOT_A_FOLDER`.
 */
export async function findAreaFolder(argument: string, callerDirectory: string): Promise<string> {
  const shipped = await findArea(argument).catch(() => null);
  // `findArea` hands a folder back as it was given; where that starts is decided here.
  if (shipped !== null && shipped !== argument) return shipped;
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
  const names = (await shippedAreas()).map((folder) => basename(folder)).join(', ');
  throw new WrongUse({
    code: 'AREA_NOT_FOUND',
    message: 'There is no such area.',
    found: JSON.stringify(argument),
    expected: `an ONS code or name of a shipped area (${names}), the path of a folder, or - for standard input`,
    whatToDo: `Check the spelling; a path starts from ${callerDirectory}.`,
  });
}

async function kindOf(path: string): Promise<'folder' | 'other' | null> {
  return stat(path).then(
    (facts) => (facts.isDirectory() ? 'folder' : 'other'),
    () => null,
  );
}
