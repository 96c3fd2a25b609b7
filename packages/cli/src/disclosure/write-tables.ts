import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
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

/**
 * Writes every protected table to a folder, and gives the paths. A new folder appears whole or not at all; in one that is
 * there, each table takes its name only once all are written.
 *
 * @throws WrongUse `WOULD_OVERWRITE_TABLE`, and `NOT_WRITTEN` where the machine refuses.
 */
export async function writeTables(
  surroundings: Surroundings,
  opened: OpenedTables,
  published: LinkedTables,
  { symbol, out }: { readonly symbol: string; readonly out: string },
): Promise<readonly string[]> {
  const folder = resolve(surroundings.callerDirectory, out);
  const targets = opened.files.map(({ file }) => join(folder, file.plainName));
  const taken = targets.find(
    (target, at) => targets.indexOf(target) !== at || opened.files.some(({ file }) => file.path === target),
  );
  if (taken !== undefined) {
    throw new WrongUse({
      code: 'WOULD_OVERWRITE_TABLE',
      message: 'A protected table would be written over another table.',
      found: taken,
      expected: 'a folder of its own, and tables of different names',
      whatToDo: 'Give --out another folder.',
    });
  }
  for (const target of targets) {
    const there = await stat(target).catch(() => null);
    if (there?.isFile() === false) throw notWritten(`${target} is there and is no file`, out);
  }
  const isNew = (await stat(folder).catch(() => null)) === null;
  const written = isNew ? `${folder}.unfinished-${process.pid}` : folder;
  const paths = opened.files.map(({ file }) =>
    isNew ? join(written, file.plainName) : `${join(folder, file.plainName)}.unfinished-${process.pid}`,
  );
  try {
    await mkdir(written, { recursive: true });
    for (const [at, entry] of opened.files.entries()) {
      surroundings.progress(`writing ${targets[at]}`);
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
    if (isNew) await rename(written, folder);
    else for (const [at, target] of targets.entries()) await rename(paths[at] as string, target);
  } catch (fault) {
    throw fault instanceof Error && 'syscall' in fault ? notWritten(fault.message, out) : fault;
  } finally {
    for (const path of isNew ? [written] : paths)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
  return targets;
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
