import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { sampleCasework } from '../sample/sample-casework.ts';
import type { SamplePiece } from '../sample/sample-csv.ts';
import { sampleCsv } from '../sample/sample-csv.ts';
import type { SampleOptions } from '../sample/sample-people.ts';
import { sampleXml } from '../sample/sample-xml.ts';

/** The files of a made-up return. */
export interface SampleFiles {
  readonly csv: readonly string[];
  readonly xml: string;
  /** The tables of casework beside it; none unless they were asked for. */
  readonly casework: readonly string[];
}

/**
 * Writes a made-up return into a folder, twice: as the tables of the CSV export and as one XML file; beside it, where that is asked for,
 * the tables of casework of the same people. Nothing larger than a few hundred people is held in memory.
 *
 * @throws Defect `BAD_SAMPLE` as `samplePeople`; the error of the file system where the folder cannot be written.
 */
export async function writeSample(
  folder: string,
  { casework = false, ...options }: SampleOptions & { readonly casework?: boolean },
): Promise<SampleFiles> {
  await mkdir(folder, { recursive: true });
  const csv = await writeTables(folder, sampleCsv(options));
  const besides = casework ? await writeTables(folder, sampleCasework(options)) : [];
  const xml = opened(join(folder, 'return.xml'));
  for (const text of sampleXml(options)) await put(xml, text);
  await closed(xml);
  return { csv, xml: String(xml.path), casework: besides };
}

async function writeTables(folder: string, pieces: Iterable<SamplePiece>): Promise<readonly string[]> {
  const tables = new Map<string, WriteStream>();
  for (const { table, text } of pieces) {
    const stream = tables.get(table) ?? opened(join(folder, `${table}.csv`));
    tables.set(table, stream);
    await put(stream, text);
  }
  const streams = [...tables.values()];
  await Promise.all(streams.map(closed));
  return streams.map(({ path }) => String(path));
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
