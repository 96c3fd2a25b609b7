import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the operations we promise to partners. */
export const promisedOperationsDir = fileURLToPath(new URL('../operations', import.meta.url));

/** The texts of the `.graphql` files of a folder, in the order of their names. */
export async function agreedOperations(folder: string = promisedOperationsDir): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
}
