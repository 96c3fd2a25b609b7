import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalArea } from '../local-area.ts';
import { areaFolders } from './area-folders.ts';
import { areasTwice } from './areas-twice.ts';
import { lentByFoldersOnce } from './lent-beside.ts';
import { loadAreaAmong, type LoadedArea } from './load-area.ts';
import { shippedAreas } from './shipped-areas.ts';

/** A folder that could not be used, with everything that is wrong with it. */
export type BrokenArea = Extract<LoadedArea, { ok: false }> & {
  /** The code it gives itself; null when not even that can be read. */
  readonly code: string | null;
};

/** An area that was read. */
export interface AreaRead {
  readonly area: LocalArea;
  readonly shipped: boolean;
}

/** The areas that were read and the folders that are broken. */
export interface AreasRead {
  readonly areas: readonly AreaRead[];
  readonly broken: readonly BrokenArea[];
}

async function codeOf(folder: string): Promise<string | null> {
  try {
    const read = JSON.parse(await readFile(join(folder, 'area.json'), 'utf8')) as { readonly code?: unknown };
    return typeof read.code === 'string' ? read.code : null;
  } catch {
    // Not readable: the folder's own issues say so.
    return null;
  }
}

/**
 * Reads the shipped areas and those of a folder of area folders, whose areas take the place of shipped ones with the
 * same code. Two folders with one code are both broken: which of them is meant cannot be told.
 *
 * @throws Defect `AREAS_FOLDER_UNREADABLE` when the folder of folders cannot be listed.
 */
export async function readAreas(areasDir: string | undefined): Promise<AreasRead> {
  const folders = [
    ...(await shippedAreas()).map((folder) => ({ folder, shipped: true })),
    ...(areasDir === undefined ? [] : await areaFolders(areasDir)).map((folder) => ({
      folder,
      shipped: false,
    })),
  ];
  const areas = new Map<string, AreaRead>();
  const broken: BrokenArea[] = [];
  const lentBy = lentByFoldersOnce();
  const readings = await Promise.all(folders.map(({ folder }) => loadAreaAmong(folder, lentBy)));
  const twice = areasTwice(
    readings.flatMap((reading) => (reading.ok ? [{ folder: reading.folder, code: reading.area.code }] : [])),
  );
  for (const [at, reading] of readings.entries()) {
    const { folder, shipped } = folders[at]!;
    const again = twice.get(folder);
    if (!reading.ok) broken.push({ ...reading, code: await codeOf(folder) });
    else if (again === undefined) areas.set(reading.area.code, { area: reading.area, shipped });
    else {
      const { contentHash, area } = reading;
      broken.push({ ok: false, folder, contentHash, code: area.code, issues: [again] });
    }
  }
  return { areas: [...areas.values()], broken };
}
