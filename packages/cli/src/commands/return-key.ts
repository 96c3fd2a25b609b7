import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Makes a key of pseudonyms in a new file that only its owner may read. The key itself is not printed.
 *
 * @throws WrongUse `KEY_NOT_WRITTEN`, also where a file is there: a key that was used must not be lost.
 */
export async function makeReturnKey(
  { callerDirectory }: Surroundings,
  { file }: { readonly file: string },
): Promise<Report> {
  const path = resolve(callerDirectory, file.replaceAll('\0', ''));
  await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new WrongUse({
        code: 'KEY_NOT_WRITTEN',
        message: 'The key could not be written.',
        found:
          error.code === 'EEXIST' ? `${JSON.stringify(file)}, which is there already` : JSON.stringify(file),
        expected: 'the name of a new file, in a folder that can be written to',
        whatToDo: 'Give another name. A key that returns were imported with is used again, never made anew.',
      });
    },
  );
  return {
    status: EXIT_STATUS.fine,
    text: `A key is in ${file}. Keep it where the returns are not kept, and use it for every return of the area: without it no child is found again.`,
    json: { file: path },
  };
}
