import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { areaOverlay, readJson } from '@golden-thread/local-areas';
import { areaFolders, shippedAreas } from '@golden-thread/local-areas/node';
import type { FrameworkOverlay } from '@golden-thread/outcomes';
import { areasFolder } from '../installation/areas-folder.ts';
import type { Surroundings } from '../surroundings.ts';

/** The files of an area that are its overlay on a framework, and the one that names it. */
const overlayFiles = ['area.json', 'framework.json', 'indicators.json', 'benchmarks.json'];

/**
 * The areas known here, shipped ones and those of `AREAS_DIR`, whose framework builds on the one with this id, each with its
 * own indicators and benchmarks. An overlay that is not sound by itself is left to `validate`.
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
      const files = await readingsOf(folder);
      const overlay = areaOverlay(files);
      return overlay?.extends === frameworkId ? [{ name: nameOf(files) ?? basename(folder), overlay }] : [];
    }),
  );
  return read.flat();
}

/** What the area calls itself; null where it does not say. */
function nameOf(files: Awaited<ReturnType<typeof readingsOf>>): string | null {
  const reading = files.get('area.json');
  const head: { readonly name?: unknown } = reading?.ok === true ? Object(reading.value) : {};
  return typeof head.name === 'string' ? head.name : null;
}

async function readingsOf(folder: string): Promise<Parameters<typeof areaOverlay>[0]> {
  const readings = await Promise.all(
    overlayFiles.map(
      async (name) => [name, readJson(await readFile(join(folder, name), 'utf8').catch(() => ''))] as const,
    ),
  );
  return new Map(readings);
}
