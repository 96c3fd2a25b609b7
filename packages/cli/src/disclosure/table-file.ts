import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** A table given on the command line, which can be read as often as needed. */
export interface TableFile {
  /** As the person gave it. */
  readonly name: string;
  /** What the protected table is called: no folder, no .gz. */
  readonly plainName: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Hands over the text piece by piece; gzip is opened on the way. */
  readonly read: (push: (text: string) => void | Promise<void>) => Promise<void>;
}

/** Opens tables by path, or `-` for standard input; each of them twice over, if need be. */
export async function openTables(
  surroundings: Surroundings,
  given: readonly string[],
): Promise<readonly TableFile[]> {
  if (given.filter((name) => name === '-').length > 1) {
    throw new WrongUse({
      code: 'STANDARD_INPUT_TWICE',
      message: 'Standard input can be read once.',
      found: '- more than once',
      expected: '- at most once',
      whatToDo: 'Give the other tables by their paths.',
    });
  }
  const files: TableFile[] = [];
  for (const name of given) {
    if (name === '-') {
      const text = await surroundings.readStandardInput();
      files.push({
        name,
        plainName: 'protected.csv',
        path: null,
        read: async (push) => void (await push(text)),
      });
      continue;
    }
    const path = resolve(surroundings.callerDirectory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && !found.isFile()) {
      throw new WrongUse({
        code: 'NOT_A_TABLE',
        message: found.isDirectory() ? 'This is a folder, not a table.' : 'This is no file.',
        found: JSON.stringify(name),
        expected: 'the path of a CSV file, plain or gzip, or - for standard input',
        whatToDo: found.isDirectory()
          ? `Name the tables in it, such as ${join(name, '*.csv')}.`
          : 'Correct the path.',
      });
    }
    if (found === null) {
      throw new WrongUse({
        code: 'TABLE_NOT_FOUND',
        message: 'There is no such table.',
        found: JSON.stringify(name),
        expected: 'the path of a CSV file, plain or gzip, or - for standard input',
        whatToDo: 'Correct the path.',
      });
    }
    const read: TableFile['read'] = (push) => readText(path, name, push);
    files.push({ name, plainName: basename(name).replace(/\.gz$/i, ''), path, read });
  }
  return files;
}

async function readText(path: string, name: string, push: Parameters<TableFile['read']>[0]): Promise<void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const take = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of chunks) await push(decoder.decode(chunk, { stream: true }));
    await push(decoder.decode());
  };
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!/\.gz$/i.test(path)) {
    await pipeline(source, take);
    return;
  }
  await pipeline(source, createGunzip(), take).catch((fault: unknown) => {
    if (!isOfGzip(fault)) throw fault;
    throw new WrongUse({
      code: 'TABLE_UNREADABLE',
      message: 'This file cannot be opened as gzip.',
      found: `${name}: ${fault instanceof Error ? fault.message : String(fault)}`,
      expected: 'a whole gzip file',
      whatToDo: 'Fetch it again, or give the plain CSV.',
    });
  });
}

/** Whether gunzip gave up, rather than whoever took the text. */
function isOfGzip(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');
}
