import type { ActionFacts } from './action-facts.ts';
import { measuresAchieved } from './measures-achieved.ts';
import type { Scheme } from './scheme.ts';

/** Whether blue needs the impact measures achieved. So it does where the scheme does not say. */
export function blueNeedsMeasures({ blueNeeds }: Scheme): boolean {
  return blueNeeds !== 'approval' && blueNeeds !== 'completion';
}

/** Whether blue needs the approval to close. So it does where the scheme does not say. */
export function blueNeedsApproval({ blueNeeds }: Scheme): boolean {
  return blueNeeds !== 'measures' && blueNeeds !== 'completion';
}

/** Whether everything blue needs in a scheme is on record; whether the scheme has blue is not asked. */
export function isClosed(facts: ActionFacts, scheme: Scheme): boolean {
  if (facts.progress?.status !== 'complete') return false;
  if (blueNeedsApproval(scheme) && facts.approvals.length === 0) return false;
  const achieved = measuresAchieved(facts);
  return !blueNeedsMeasures(scheme) || achieved === 'observed' || achieved === 'accepted-on-evidence';
}
