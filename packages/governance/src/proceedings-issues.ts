import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from './governance.ts';
import { duplicateIdsIn } from './issues/duplicate-ids.ts';
import { proceedingsReferences } from './issues/proceedings-references.ts';
import { resolutionIssues } from './issues/resolutions.ts';
import { returnIssues } from './issues/returns.ts';
import type { Proceedings } from './proceedings.ts';

/**
 * Everything that is wrong with the proceedings of an area, all at once; empty when they are sound.
 *
 * Paths start inside the proceedings, e.g. `resolutions[3].meetingId`. What agenda items are about is not looked at
 * here, because plans and strategies live elsewhere.
 */
export function proceedingsIssues(governance: Governance, proceedings: Proceedings): readonly Issue[] {
  const { meetings, resolutions, returns } = proceedings;
  return [
    ...duplicateIdsIn(meetings, 'meetings'),
    ...duplicateIdsIn(resolutions, 'resolutions'),
    ...duplicateIdsIn(returns, 'returns'),
    ...proceedingsReferences(governance, proceedings),
    ...resolutionIssues(proceedings),
    ...returnIssues(proceedings),
  ];
}
