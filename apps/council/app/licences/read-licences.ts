import type { Council } from '../council-context.ts';
import { areaDocumentsQuery } from '../operations/area.ts';
import { groupLicences } from './group-licences.ts';
import type { LicenceGroup } from './group-licences.ts';

/** What an area's documents state of their licence. */
export interface AreaLicences {
  readonly areaName: string;
  readonly groups: readonly LicenceGroup[];
}

/** Reads what the documents of an area state of their licence; null where there is no area, or it cannot be told now. */
export async function readLicences(council: Council, code: string): Promise<AreaLicences | null> {
  try {
    const { data } = await council.ask(areaDocumentsQuery, { code });
    const area = data?.localArea;
    return area ? { areaName: area.name, groups: groupLicences(area.documents) } : null;
  } catch (fault) {
    // The page says by itself that the graph does not answer; its foot has nothing to add.
    if (fault instanceof Response) return null;
    throw fault;
  }
}
