import { dirname, join, resolve } from 'node:path';
import { lentFramework, type LentFramework } from '../framework/lent-framework.ts';
import { areaFolders } from './area-folders.ts';
import { readAreaFile } from './read-area-file.ts';
import { shippedAreas } from './shipped-areas.ts';

/** What one folder lends; null when it lends nothing. */
export type LentBy = (folder: string) => Promise<LentFramework | null>;

/**
 * The frameworks an area in a folder may adopt: those of shipped areas, then those of sound folders beside it. Before them all stand
 * folders beside it with the code of a shipped area, so that a council can correct its shipped framework by a folder of its own. Of
 * two with one id the first counts: no other area's folder can take the id of a shipped framework.
 */
export async function lentBeside(
  folder: string,
  lentBy: LentBy = lentByFolder,
): Promise<readonly LentFramework[]> {
  const own = resolve(folder);
  const parent = dirname(own);
  const beside = await areaFolders(parent).catch(() => []);
  const shippedFolders = await shippedAreas();
  const neighbours = beside.filter((other) => !shippedFolders.includes(other));
  const lentByAll = async (folders: readonly string[]): Promise<readonly LentFramework[]> => {
    const lent = await Promise.all(folders.filter((other) => other !== own).map(lentBy));
    return lent.filter((framework) => framework !== null);
  };
  const [shipped, lent] = [await lentByAll(shippedFolders), await lentByAll(neighbours)];
  const codes = shipped.map(({ lender }) => lender.code);
  const first = lent.filter(({ lender }) => codes.includes(lender.code));
  const inOrder = [...first, ...shipped, ...lent.filter((each) => !first.includes(each))];
  return inOrder.filter(
    ({ framework }, index) => inOrder.findIndex((each) => each.framework.id === framework.id) === index,
  );
}

/** What folders lend, each read once however often it is asked. */
export function lentByFoldersOnce(): LentBy {
  const read = new Map<string, ReturnType<LentBy>>();
  return (folder) => {
    const known = read.get(folder) ?? lentByFolder(folder);
    read.set(folder, known);
    return known;
  };
}

/** Reads what a folder lends. */
async function lentByFolder(folder: string): Promise<LentFramework | null> {
  const names = ['area.json', 'framework.json', 'indicators.json'];
  const readings = await Promise.all(
    names.map(async (name) => [name, (await readAreaFile(join(folder, name))).json] as const),
  );
  return lentFramework(new Map(readings));
}
