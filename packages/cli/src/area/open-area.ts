import type { LocalArea } from '@golden-thread/local-areas';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { invalidAreaReport } from './invalid-area-report.ts';
import { readArea } from './read-area.ts';

export type OpenedArea =
  { readonly ok: true; readonly area: LocalArea } | { readonly ok: false; readonly report: Report };

/** Opens an area for a command that can only work on a sound one; otherwise the report to end with. */
export async function openArea(surroundings: Surroundings, argument: string): Promise<OpenedArea> {
  const { place, area, issues } = await readArea(surroundings, argument);
  return area === null ? { ok: false, report: invalidAreaReport(place, issues) } : { ok: true, area };
}
