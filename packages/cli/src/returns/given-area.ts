import { openArea } from '../area/open-area.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** The code of an area given by it, or by the name of one that is known here; else the report to end with. */
export async function givenArea(
  surroundings: Surroundings,
  given: string,
): Promise<{ readonly code: string } | { readonly report: Report }> {
  if (/^E\d{8}$/u.test(given)) return { code: given };
  const opened = await openArea(surroundings, given);
  return opened.ok ? { code: opened.area.code } : { report: opened.report };
}
