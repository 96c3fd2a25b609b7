import { mkdir, open, rename, rm } from 'node:fs/promises';
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
  write: (text: string) => void,
): Promise<void> {
  const writer = fileWriter(published, { layout: layout as Layout, options, symbol });
  await file.read((text) => write(writer.push(text)));
  write(writer.end());
}

/** Writes every protected table to a folder: all of them, or none under its name. Gives the paths. */
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
  await mkdir(folder, { recursive: true });
  const unfinished = targets.map((target) => `${target}.unfinished-${process.pid}`);
  try {
    for (const [at, entry] of opened.files.entries()) {
      surroundings.progress(`writing ${targets[at]}`);
      const handle = await open(unfinished[at] as string, 'w');
      try {
        const pieces: string[] = [];
        await writeTable(opened, entry, published, symbol, (text) => void pieces.push(text));
        for (const piece of pieces) await handle.write(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const [at, target] of targets.entries()) await rename(unfinished[at] as string, target);
  } finally {
    for (const path of unfinished) await rm(path, { force: true });
  }
  return targets;
}
