import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { sampleCsv } from '../sample/sample-csv.ts';
import type { Ssda903SampleOptions } from '../sample/sample-csv.ts';

/** What is written. */
export interface WriteSsda903Sample extends Ssda903SampleOptions {
  /** Whether one archive is written, `returns.zip`, in place of its files. */
  readonly zip: boolean;
}

/**
 * Writes made-up returns into a folder: a folder a year, or a table a file, or an archive of either. Nothing larger than a few hundred
 * children is held in memory. Gives the paths of what was written.
 *
 * @throws Defect `BAD_SAMPLE` as `sampleCsv`; the error of the file system where the folder cannot be written.
 */
export async function writeSsda903Sample(
  folder: string,
  options: WriteSsda903Sample,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  if (!options.zip) return (await writeFiles(folder, options)).map((name) => join(folder, name));
  const unpacked = await mkdtemp(join(folder, 'unpacked-'));
  try {
    const zip = new ZipFile();
    for (const name of await writeFiles(unpacked, options))
      zip.addFile(join(unpacked, name), name, { mtime: packedAt });
    zip.end();
    const path = join(folder, 'returns.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    return [path];
  } finally {
    await rm(unpacked, { recursive: true });
  }
}

/** The same seed gives the same archive, whenever it is written. */
const packedAt = new Date(2000, 0, 1);

async function writeFiles(folder: string, options: Ssda903SampleOptions): Promise<readonly string[]> {
  const files = new Map<string, WriteStream>();
  for (const { file, text } of sampleCsv(options)) {
    let stream = files.get(file);
    if (stream === undefined) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      stream = createWriteStream(path);
      // Told again where the stream is written to or closed.
      stream.on('error', () => undefined);
      files.set(file, stream);
    }
    if (stream.errored !== null) throw stream.errored;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  await Promise.all(
    [...files.values()].map(async (stream) => {
      stream.end();
      await finished(stream);
    }),
  );
  return [...files.keys()];
}
