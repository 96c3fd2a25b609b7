import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Writes files into a folder that is not there yet, or is empty. They are written beside it first and the whole takes its
 * place in one step, so that a run that is ended half-way leaves no half-made folder.
 *
 * @returns the folder's path.
 * @throws WrongUse `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`, `FOLDER_CANNOT_BE_MADE`.
 */
export async function writeNewFolder(
  { callerDirectory }: Surroundings,
  given: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const folder = resolve(callerDirectory, given);
  await refuseWhatIsThere(folder);
  let draft: string | undefined;
  try {
    await makeFolders(dirname(folder));
    draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
    const whole = join(draft, 'whole');
    await mkdir(whole);
    for (const [path, text] of files) {
      await mkdir(dirname(join(whole, path)), { recursive: true });
      await writeFile(join(whole, path), text, { flag: 'wx' });
    }
    // Onto an empty folder this works; onto one that filled meanwhile it fails, as it should.
    await rename(whole, folder);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw notEmpty(folder);
    if (code === undefined) throw error;
    throw new WrongUse({
      code: 'FOLDER_CANNOT_BE_MADE',
      message: 'The folder cannot be made there.',
      found: `${folder} (${code})`,
      expected: 'a place where this user may make a folder',
      whatToDo: 'Give another place.',
    });
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}

/** One folder after another: Node's own way of making several at once never ends on a file system that takes none, such as `/proc`. */
async function makeFolders(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null)) !== null) return;
  await makeFolders(dirname(folder));
  await mkdir(folder);
}

async function refuseWhatIsThere(folder: string): Promise<void> {
  const facts = await stat(folder).catch(() => null);
  if (facts === null) return;
  if (!facts.isDirectory()) {
    throw new WrongUse({
      code: 'NOT_A_FOLDER',
      message: 'There is something else of that name.',
      found: folder,
      expected: 'a folder that does not exist yet, or is empty',
      whatToDo: 'Give another name.',
    });
  }
  if ((await readdir(folder)).length > 0) throw notEmpty(folder);
}

function notEmpty(folder: string): WrongUse {
  return new WrongUse({
    code: 'FOLDER_NOT_EMPTY',
    message: 'The folder has something in it, and nothing is ever written over.',
    found: folder,
    expected: 'a folder that does not exist yet, or is empty',
    whatToDo: 'Give another name, or empty the folder yourself.',
  });
}
