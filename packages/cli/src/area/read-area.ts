import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea } from '@golden-thread/local-areas/node';
import type { Issue } from '@golden-thread/outcomes';
import type { Surroundings } from '../surroundings.ts';
import { areaFromText } from './area-from-text.ts';
import { findAreaFolder } from './find-area-folder.ts';

/** What stands behind an `<area>` argument: the area, or null and everything wrong with it. */
export interface AreaRead {
  /** Where it was read, for people. */
  readonly place: string;
  readonly area: LocalArea | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the area an argument names.
 *
 * @throws WrongUse `AREA_NOT_FOUND`, `NOT_A_FOLDER`, `AREAS_DIR_UNREADABLE`.
 */
export async function readArea(surroundings: Surroundings, argument: string): Promise<AreaRead> {
  if (argument === '-') {
    const reading = areaFromText(await surroundings.readStandardInput());
    return { place: 'standard input', ...outcome(reading) };
  }
  const folder = await findAreaFolder(argument, surroundings);
  surroundings.progress(`reading ${folder}`);
  return { place: folder, ...outcome(await loadArea(folder)) };
}

type Reading =
  { readonly ok: true; readonly area: LocalArea } | { readonly ok: false; readonly issues: readonly Issue[] };

function outcome(reading: Reading): Pick<AreaRead, 'area' | 'issues'> {
  return reading.ok ? { area: reading.area, issues: [] } : { area: null, issues: reading.issues };
}
