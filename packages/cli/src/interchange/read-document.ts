import { readFile, stat } from 'node:fs/promises';
import { readJson } from '@golden-thread/local-areas';
import type { Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import { filesThere } from '../command-line/files-there.ts';
import type { Surroundings } from '../surroundings.ts';

/** The largest document that is read: 50 MiB, many times what the standards ask of a council. */
const largestDocumentBytes = 50 * 1024 * 1024;

/**
 * The JSON of a file that somebody else may have written, or of standard input (`-`), read strictly: `FILE_TOO_LARGE`, `NOT_UTF8` and
 * the issues of `readJson`.
 *
 * @throws WrongUse `FILE_NOT_FOUND`.
 */
export async function readDocument(surroundings: Surroundings, given: string): Promise<Checked<unknown>> {
  if (given === '-') return readJson(await surroundings.readStandardInput());
  const [path = ''] = await filesThere(surroundings.callerDirectory, [given]);
  const { size } = await stat(path);
  if (size > largestDocumentBytes)
    return refused(
      'FILE_TOO_LARGE',
      `${size} bytes`,
      `at most ${largestDocumentBytes} bytes`,
      'Check that this is the right file, or split it.',
    );
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(
      'NOT_UTF8',
      'bytes that are not UTF-8',
      'a text file in UTF-8',
      'Save the file again as plain UTF-8.',
    );
  }
}

function refused(code: string, found: string, expected: string, whatToDo: string): Checked<never> {
  const issue: Issue = { code, path: '', found, expected, whatToDo };
  return { ok: false, issues: [issue] };
}
