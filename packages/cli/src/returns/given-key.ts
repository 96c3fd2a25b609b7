import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WrongUse } from '../wrong-use.ts';

/** As many bytes as HMAC-SHA-256 gives. */
const fewestBytes = 32;

/** The most bytes a key file has: more is another file. */
const mostBytes = 4_096;

/**
 * The key of pseudonyms in a file: its bytes without line ends behind them.
 *
 * @param command - the kind of return, as the command line names it.
 * @throws WrongUse `KEY_UNREADABLE`, `KEY_TOO_SHORT`, `KEY_TOO_LONG`. Nothing of the file is repeated.
 */
export async function givenKey(from: string, file: string, command: string): Promise<Uint8Array> {
  const wrong = (code: string, message: string, found: string, expected: string): WrongUse =>
    new WrongUse({
      code,
      message,
      found,
      expected,
      whatToDo: `Give the file that the area’s returns were imported with; for a first return make one with golden-thread ${command} key <file>.`,
    });
  const bytes = await readFile(resolve(from, file.replaceAll('\0', ''))).catch(() => null);
  if (bytes === null)
    throw wrong('KEY_UNREADABLE', 'The key file cannot be read.', file, 'a file that can be read');
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end -= 1;
  const key = bytes.subarray(0, end);
  if (key.length > mostBytes)
    throw wrong('KEY_TOO_LONG', 'That is no key file.', `${key.length} bytes`, `at most ${mostBytes} bytes`);
  if (key.length < fewestBytes || new Set(key).size === 1)
    throw wrong(
      'KEY_TOO_SHORT',
      'The key of pseudonyms is too short.',
      `${key.length} bytes`,
      `at least ${fewestBytes} bytes made by chance`,
    );
  return key;
}
