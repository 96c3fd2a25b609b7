import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PublishedSchema } from './published-schemas.ts';

/**
 * The files that let an editor complete and check an area folder: each schema, and the settings of VS Code that say
 * which file has which. They lie in `.vscode`, which the reader of an area folder leaves alone.
 *
 * @returns text by path from the area folder.
 */
export async function editorFiles(schemas: readonly PublishedSchema[]): Promise<ReadonlyMap<string, string>> {
  const ofArea = schemas.filter(({ name }) => name.startsWith('local-areas/'));
  const texts = await Promise.all(
    ofArea.map(
      async ({ file }) => [`.vscode/golden-thread/${basename(file)}`, await readFile(file, 'utf8')] as const,
    ),
  );
  const settings = {
    'json.schemas': ofArea.map(({ file }) => ({
      fileMatch: [`/${basename(file)}`],
      url: `./.vscode/golden-thread/${basename(file)}`,
    })),
  };
  return new Map([...texts, ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`]]);
}
