import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleTexts, isAreaFileName, readJson, type ExampleText } from '@golden-thread/local-areas';

/** The texts of a folder made by `init` that nobody has replaced yet; none for what is no folder. */
export async function examplesLeft(folder: string): Promise<readonly ExampleText[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isAreaFileName);
  const files = await Promise.all(
    names.map(async (name) => [name, readJson(await readFile(join(folder, name), 'utf8'))] as const),
  );
  return exampleTexts(new Map(files));
}
