import type { Meeting } from './meeting.ts';
import type { Resolution, ResolutionRecord } from './resolution.ts';
import type { Return, ReturnReceipt } from './return.ts';

/** What the bodies of an area did and are owed: meetings, what they resolved, and what is due to come in. Plain data. */
export interface Proceedings {
  readonly meetings: readonly Meeting[];
  readonly resolutions: readonly Resolution[];
  readonly resolutionRecords: readonly ResolutionRecord[];
  readonly returns: readonly Return[];
  readonly returnReceipts: readonly ReturnReceipt[];
}
