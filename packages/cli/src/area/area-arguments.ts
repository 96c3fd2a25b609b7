import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areaFileNames } from '@golden-thread/local-areas';
import { areaFolders } from '@golden-thread/local-areas/node';
import type { Surroundings } from '../surroundings.ts';

/**
 * The areas a list of arguments names: a folder with no file of an area whose folders may be areas stands for all of them, the
 * same that `start` would serve with it as `AREAS_DIR`. Anything else is left as it was given, in the order given.
 */
export async function areaArguments(
  { callerDirectory }: Surroundings,
  given: readonly string[],
): Promise<readonly string[]> {
  const expanded = await Promise.all(
    given.map(async (argument) => {
      if (argument === '-' || argument.trim() === '' || argument.includes('\0')) return [argument];
      const folder = resolve(callerDirectory, argument);
      if (areaFileNames.some((name) => existsSync(join(folder, name)))) return [argument];
      const areas = await areaFolders(folder).catch(() => []);
      return areas.length === 0 ? [argument] : areas;
    }),
  );
  return expanded.flat();
}
