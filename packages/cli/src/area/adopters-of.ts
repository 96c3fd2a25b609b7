import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { areaFolders, shippedAreas } from '@golden-thread/local-areas/node';
import type { FrameworkOverlay } from '@golden-thread/outcomes';
import { checkWith, frameworkOverlaySchema } from '@golden-thread/outcomes/schema';
import { areasFolder } from '../installation/areas-folder.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * The areas known here, shipped ones and those of `AREAS_DIR`, whose framework builds on the one with this id. An overlay
 * that is not sound by itself is left to `validate`.
 */
export async function adoptersOf(
  surroundings: Surroundings,
  frameworkId: string,
): Promise<readonly { readonly name: string; readonly overlay: FrameworkOverlay }[]> {
  const areasDir = areasFolder(surroundings);
  const folders = [
    ...(await shippedAreas()),
    ...(areasDir === undefined ? [] : await areaFolders(areasDir).catch(() => [])),
  ];
  const read = await Promise.all(
    folders.map(async (folder) => {
      const text = await readFile(join(folder, 'framework.json'), 'utf8').catch(() => 'null');
      const checked = checkWith(frameworkOverlaySchema, parsed(text));
      return checked.ok && checked.value.extends === frameworkId
        ? [{ name: basename(folder), overlay: checked.value }]
        : [];
    }),
  );
  return read.flat();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
