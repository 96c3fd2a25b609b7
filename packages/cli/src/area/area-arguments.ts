import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areaFolders } from '@golden-thread/local-areas/node';
import type { Surroundings } from '../surroundings.ts';

/**
 * The areas a list of arguments names: a folder with no `area.json` whose folders have one stands for all of them, as
 * `AREAS_DIR` does. Anything else is left as it was given, in the order given.
 */
export async function areaArguments(
  { callerDirectory }: Surroundings,
  given: readonly string[],
): Promise<readonly string[]> {
  const expanded = await Promise.all(
    given.map(async (argument) => {
      if (argument === '-' || argument.trim() === '' || argument.includes('\0')) return [argument];
      const folder = resolve(callerDirectory, argument);
      if (existsSync(join(folder, 'area.json'))) return [argument];
      const inside = await areaFolders(folder).catch(() => []);
      const areas = inside.filter((each) => existsSync(join(each, 'area.json')));
      return areas.length === 0 ? [argument] : areas;
    }),
  );
  return expanded.flat();
}
