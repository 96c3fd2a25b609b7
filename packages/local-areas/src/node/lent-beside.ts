import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lentFramework, type LentFramework } from '../framework/lent-framework.ts';
import { readAreaFile } from './read-area-file.ts';
import { shippedAreas } from './shipped-areas.ts';

/**
 * The frameworks an area in a folder may adopt: those of sound folders beside it, then those of shipped areas. Of two with one
 * id the first counts, so that a council can correct a shipped framework by a folder of its own.
 */
export async function lentBeside(folder: string): Promise<readonly LentFramework[]> {
  const own = resolve(folder);
  const parent = dirname(own);
  const beside = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const folders = [
    ...beside
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(parent, entry.name))
      .toSorted(),
    ...(await shippedAreas()),
  ];
  const lent = await Promise.all(folders.filter((other) => other !== own).map(lentBy));
  const frameworks = lent.filter((framework) => framework !== null);
  return frameworks.filter(
    ({ framework }, index) => frameworks.findIndex((each) => each.framework.id === framework.id) === index,
  );
}

async function lentBy(folder: string): Promise<LentFramework | null> {
  const names = ['area.json', 'framework.json', 'indicators.json'];
  const readings = await Promise.all(
    names.map(async (name) => [name, (await readAreaFile(join(folder, name))).json] as const),
  );
  return lentFramework(new Map(readings));
}
