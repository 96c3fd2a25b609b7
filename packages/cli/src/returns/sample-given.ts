import { readdir } from 'node:fs/promises';
import { WrongUse } from '../wrong-use.ts';
import type { KindOfReturn } from './kind-of-return.ts';

/** What a wrong use of the command that makes up a return says. */
export function wrongSample(
  kind: KindOfReturn,
  code: string,
  message: string,
  found: string,
  expected: string,
): WrongUse {
  return new WrongUse({
    code,
    message,
    found,
    expected,
    whatToDo: `See golden-thread ${kind.command} sample --help.`,
  });
}

/** The seed given. @throws WrongUse `NOT_A_WHOLE_NUMBER`. */
export function givenSeed(kind: KindOfReturn, seed: string): number {
  if (/^-?\d{1,9}$/.test(seed)) return Number(seed);
  throw wrongSample(
    kind,
    'NOT_A_WHOLE_NUMBER',
    'The seed is no whole number.',
    seed,
    'a whole number of at most 9 digits',
  );
}

/** Holds a folder to be empty, or not to be there. @throws WrongUse `NOT_A_FOLDER`, `FOLDER_NOT_EMPTY`. */
export async function mustBeEmpty(kind: KindOfReturn, folder: string, out: string): Promise<void> {
  const expected = 'an empty folder, or a new one';
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw wrongSample(kind, 'NOT_A_FOLDER', 'That is no folder that can be read.', out, expected);
  });
  if (names.length > 0)
    throw wrongSample(kind, 'FOLDER_NOT_EMPTY', 'Something is in that folder.', out, expected);
}
