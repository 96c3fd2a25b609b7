import { readdir, readFile } from 'node:fs/promises';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { openDataMappingsSchema } from '../schema.ts';
import { TableUnreadable } from './table-unreadable.ts';

const folder = new URL('../../data/', import.meta.url);

/**
 * The mappings that come with this package: every table of DfE open data, ONS populations, tribunal appeals and NHS waits it knows.
 *
 * @throws TableUnreadable the issues of a mapping that is not sound.
 */
export async function shippedMappings(): Promise<readonly OpenDataMapping[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const files = await Promise.all(names.map((name) => readMappings(new URL(name, folder), name)));
  return files.flat();
}

/**
 * Reads a file of mappings of your own.
 *
 * @throws TableUnreadable the issues of a mapping that is not sound; an Error when it cannot be read or is no JSON.
 */
export async function readMappings(path: string | URL, file: string): Promise<readonly OpenDataMapping[]> {
  const json: unknown = JSON.parse(await readFile(path, 'utf8'));
  const checked = checkWith(openDataMappingsSchema, json, { file });
  if (checked.ok) return checked.value;
  throw new TableUnreadable(checked.issues.map((issue) => ({ ...issue, file, row: null, column: null })));
}
