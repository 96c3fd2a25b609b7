import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileWriter, type Layout, type LinkedTables } from '@golden-thread/disclosure';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';
import type { OpenedTables } from './read-tables.ts';

/** The protected text of one table, piece by piece. */
export async function writeTable(
  { options }: Pick<OpenedTables, 'options'>,
  { file, layout }: OpenedTables['files'][number],
  published: LinkedTables,
  symbol: string,
  write: (text: string) => void | Promise<void>,
): Promise<void> {
  const writer = fileWriter(published, { layout: layout as Layout, options, symbol });
  await file.read((text) => write(writer.push(text)));
  await write(writer.end());
}

/** What was written, and what else the folder holds. */
export interface Written {
  readonly files: readonly string[];
  /** Names of other tables in the folder: an earlier run left them, so they were not protected together with these. */
  readonly alsoThere: readonly string[];
}

/**
 * Writes every protected table to a folder. A new folder appears whole or not at all; in one that is there, each table
 * takes its name only once all are written, and none takes the name of another table unless it may.
 *
 * @throws WrongUse `WOULD_OVERWRITE_TABLE`, and `NOT_WRITTEN` where the machine refuses.
 */
export async function writeTables(
  surroundings: Surroundings,
  opened: OpenedTables,
  published: LinkedTables,
  {
    symbol,
    out,
    mayReplace,
  }: { readonly symbol: string; readonly out: string; readonly mayReplace: boolean },
): Promise<Written> {
  const folder = resolve(surroundings.callerDirectory, out);
  const files = opened.files.map(({ file }) => join(folder, file.plainName));
  const taken = files.filter(
    (target, at) => files.indexOf(target) !== at || opened.files.some(({ file }) => file.path === target),
  );
  if (taken.length > 0) throw wouldOverwrite(taken, 'Give --out another folder.');
  for (const target of files) {
    const there = await stat(target).catch(() => null);
    if (there?.isFile() === false) throw notWritten(`${target} is there and is no file`, out);
  }
  const isNew = (await stat(folder).catch(() => null)) === null;
  const written = isNew ? `${folder}.unfinished-${process.pid}` : folder;
  const paths = opened.files.map(({ file }) =>
    isNew ? join(written, file.plainName) : `${join(folder, file.plainName)}.unfinished-${process.pid}`,
  );
  const writeAll = async (): Promise<void> => {
    await mkdir(written, { recursive: true });
    for (const [at, entry] of opened.files.entries()) {
      surroundings.progress(`writing ${files[at]}`);
      const handle = await open(paths[at] as string, 'w');
      try {
        await writeTable(opened, entry, published, symbol, async (text) => {
          if (text !== '') await handle.write(text);
        });
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
  try {
    await writeAll();
    if (isNew) await rename(written, folder);
    else {
      const others = mayReplace ? [] : await differing(files, paths);
      if (others.length > 0)
        throw wouldOverwrite(others, 'Give --out another folder, or --replace to write over them.');
      for (const [at, target] of files.entries()) await rename(paths[at] as string, target);
    }
    return { files, alsoThere: await othersIn(folder, files) };
  } catch (fault) {
    throw fault instanceof Error && 'syscall' in fault ? notWritten(fault.message, out) : fault;
  } finally {
    for (const path of isNew ? [written] : paths)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Files that are there already with other content than what is to take their name. */
async function differing(targets: readonly string[], paths: readonly string[]): Promise<readonly string[]> {
  const others: string[] = [];
  for (const [at, target] of targets.entries()) {
    const there = await readFile(target).catch(() => null);
    if (there?.equals(await readFile(paths[at] as string)) === false) others.push(target);
  }
  return others;
}

async function othersIn(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /\.csv(?:\.gz)?$/i.test(name) && !files.includes(join(folder, name))).sort();
}

function wouldOverwrite(files: readonly string[], whatToDo: string): WrongUse {
  return new WrongUse({
    code: 'WOULD_OVERWRITE_TABLE',
    message: 'A protected table would be written over another table; nothing was written.',
    found: files.join(', '),
    expected: 'a folder of its own, and tables of different names',
    whatToDo,
  });
}

function notWritten(found: string, out: string): WrongUse {
  return new WrongUse({
    code: 'NOT_WRITTEN',
    message: 'The protected tables could not be written; nothing was left half done.',
    found,
    expected: 'a folder that can be written to, with room for the tables',
    whatToDo: `Make ${out} writable, or give --out another folder.`,
  });
}
