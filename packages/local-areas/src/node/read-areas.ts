import type { LocalArea } from '../local-area.ts';
import { areaCodeOf } from './area-code-of.ts';
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

/**
 * Reads the shipped areas and those of a folder of area folders, whose areas take the place of shipped ones with the
 * same code. Two sound folders with one code are both broken: which of them is meant cannot be
 * told. A broken one is told of the code beside its other issues, and takes no sound one with it.
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
  const coded = await Promise.all(
    readings.map(async (reading) => ({
      reading,
      folder: reading.folder,
      code: reading.ok ? reading.area.code : await areaCodeOf(reading.folder),
    })),
  );
  const twice = areasTwice(coded.map(({ reading, folder, code }) => ({ folder, code, sound: reading.ok })));
  for (const [at, { reading, folder, code }] of coded.entries()) {
    const again = twice.get(folder);
    if (!reading.ok) {
      broken.push({ ...reading, code, issues: [...reading.issues, ...(again === undefined ? [] : [again])] });
    } else if (again === undefined) {
      areas.set(reading.area.code, { area: reading.area, shipped: folders[at]!.shipped });
    } else {
      broken.push({ ok: false, folder, contentHash: reading.contentHash, code, issues: [again] });
    }
  }
  return { areas: [...areas.values()], broken };
}
