import type { YearReport } from '@golden-thread/ssda903';
import { ukDay } from '@golden-thread/subgraph';
import type { KeptReturn } from '../records/care-records.ts';
import { returnsAsAt } from '../records/returns-as-at.ts';

/** What a return is to the others of its year, on the day it is imported. */
export type Standing = Pick<YearReport, 'supersedes' | 'supersededBy'>;

/** Which return of its year a new one takes the place of, or which one known later it leaves in place. */
export function standingOf(
  kept: readonly KeptReturn[],
  given: Pick<KeptReturn, 'year' | 'knownDate' | 'sequence'>,
  importedAt: string,
): Standing {
  const today = ukDay(new Date(importedAt));
  const ofYear = kept.filter(({ year }) => year === given.year);
  const [before] = returnsAsAt(ofYear, today);
  const added = { ...given, undoneDate: null, erasedDate: null };
  const [after] = returnsAsAt<KeptReturn | typeof added>([...ofYear, added], today);
  const id = before?.id ?? null;
  return after === added ? { supersedes: id, supersededBy: null } : { supersedes: null, supersededBy: id };
}
