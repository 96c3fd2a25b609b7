import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { sampleCsv } from '../sample/sample-csv.ts';
import type { SampleOptions } from '../sample/sample-people.ts';
import { sampleXml } from '../sample/sample-xml.ts';

/** The files of a made-up return. */
export interface SampleFiles {
  readonly csv: readonly string[];
  readonly xml: string;
}

/**
 * Writes a made-up return into a folder, twice: as the tables of the CSV export and as one XML file. Nothing larger than a few hundred
 * people is held in memory.
 *
 * @throws Defect `BAD_SAMPLE` as `samplePeople`; the error of the file system where the folder cannot be written.
 */
export async function writeSample(folder: string, options: SampleOptions): Promise<SampleFiles> {
  await mkdir(folder, { recursive: true });
  const tables = new Map<string, WriteStream>();
  for (const { table, text } of sampleCsv(options)) {
    const stream = tables.get(table) ?? opened(join(folder, `${table}.csv`));
    tables.set(table, stream);
    await put(stream, text);
  }
  const csv = [...tables.values()];
  const xml = opened(join(folder, 'return.xml'));
  for (const text of sampleXml(options)) await put(xml, text);
  await Promise.all([...csv, xml].map(closed));
  return { csv: csv.map(({ path }) => String(path)), xml: String(xml.path) };
}

function opened(path: string): WriteStream {
  const stream = createWriteStream(path);
  // Told again where the stream is written to or closed.
  stream.on('error', () => undefined);
  return stream;
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored !== null) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}
