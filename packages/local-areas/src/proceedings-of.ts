import type { Proceedings } from '@golden-thread/governance';
import type { AreaParts } from './area-parts.ts';
import { valuesOf } from './list-part.ts';

/** The sound entries of an area's files of proceedings, put together. */
export function proceedingsOf(lists: AreaParts['lists']): Proceedings {
  return {
    meetings: valuesOf(lists['meetings.json']),
    resolutions: valuesOf(lists['resolutions.json']),
    resolutionRecords: valuesOf(lists['resolution-records.json']),
    returns: valuesOf(lists['returns.json']),
    returnReceipts: valuesOf(lists['return-receipts.json']),
  };
}
