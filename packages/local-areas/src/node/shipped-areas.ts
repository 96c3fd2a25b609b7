import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';

/** The folders of the areas this package ships, in the order of their names. */
export async function shippedAreas(): Promise<readonly string[]> {
  const entries = await readdir(dataFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dataFolder, entry.name))
    .toSorted();
}
