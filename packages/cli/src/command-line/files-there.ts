import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Issue } from '@golden-thread/outcomes';
import { WrongUse } from '../wrong-use.ts';

/**
 * Where the files that were given lie.
 *
 * @throws WrongUse `FILE_NOT_FOUND` with every one that is not there or is no file.
 */
export async function filesThere(from: string, given: readonly string[]): Promise<readonly string[]> {
  const looked = await Promise.all(
    given.map(async (file) => {
      const path = resolve(from, file.replaceAll('\0', ''));
      const facts = await stat(path).catch(() => null);
      return { path, wrong: facts?.isFile() === true ? null : missing(path, facts !== null) };
    }),
  );
  const issues = looked.flatMap(({ wrong }) => (wrong === null ? [] : [wrong]));
  const [first] = issues;
  if (first === undefined) return looked.map(({ path }) => path);
  const { code, found, expected, whatToDo } = first;
  throw new WrongUse({
    ...{ code, found, expected, whatToDo },
    message: issues.length === 1 ? 'There is no such file.' : 'There are no such files.',
    ...(issues.length === 1 ? {} : { issues }),
  });
}

function missing(path: string, isThere: boolean): Issue {
  return {
    code: 'FILE_NOT_FOUND',
    path,
    found: isThere ? `${JSON.stringify(path)}, which is no file` : JSON.stringify(path),
    expected: 'a file, as downloaded',
    whatToDo: 'Give the path of the file, from where you stand.',
  };
}
