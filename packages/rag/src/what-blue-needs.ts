import type { ActionFacts } from './action-facts.ts';
import { blueNeedsApproval, blueNeedsMeasures } from './blue-needs.ts';
import { progressed, wayTo } from './changed-facts.ts';
import { measuresAchieved } from './measures-achieved.ts';
import type { RatingChange } from './rating-change.ts';
import { ratingLabel } from './rating-label.ts';
import type { Situation } from './rule.ts';
import { hasState } from './scheme.ts';

/** Stands for whichever body holds the right to approve. */
const WHOEVER_MAY = 'the-body-with-the-right';

/** What an action that is not closed still needs for Blue; empty in a scheme without it. */
export function whatBlueNeeds({ facts, scheme, asOf }: Situation): readonly RatingChange[] {
  if (!hasState(scheme, 'blue')) return [];
  const missing: string[] = [];
  let ways: readonly ActionFacts[] = [progressed(facts, { status: 'complete' })];
  if (facts.progress?.status !== 'complete') missing.push('its completion recorded');
  const achieved = blueNeedsMeasures(scheme) ? measuresAchieved(facts) : 'observed';
  if (achieved === 'not-achieved') {
    missing.push('every impact measure reached');
    ways = ways.map(everyMeasureReached);
  }
  if (achieved === 'cannot-be-told') {
    const { words, accepted } = acceptance(facts, blueNeedsApproval(scheme), asOf);
    const orReached = facts.measures.length > 0 && words !== '';
    if (words !== '')
      missing.push(`${orReached ? 'every impact measure observed as reached or ' : ''}${words}`);
    ways = ways.flatMap((way) => [{ ...way, ...accepted }, ...(orReached ? [everyMeasureReached(way)] : [])]);
  }
  if (blueNeedsApproval(scheme) && facts.approvals.length === 0) {
    missing.push('the approval to close recorded');
    ways = ways.map((way) => ({ ...way, approvals: [{ bodyId: WHOEVER_MAY, date: asOf }] }));
  }
  return [
    {
      kind: 'closed',
      to: ['blue'],
      ways: ways.map((way) => wayTo(facts, way)),
      sentence: `It would be ${ratingLabel(scheme, 'blue')} with ${missing.join(', ')}.`,
    },
  ];
}

/** What has the evidence accepted: the panel; without one the approval to close, which is asked for anyway where Blue needs it. */
function acceptance(
  { panel, evidence, approvals }: ActionFacts,
  approvalAsked: boolean,
  asOf: ActionFacts['approvals'][number]['date'],
): { readonly words: string; readonly accepted: Partial<ActionFacts> } {
  if (panel !== false)
    return { words: 'the evidence accepted by the panel', accepted: { evidence: 'accepted' } };
  const words = [
    ...(evidence === 'submitted' ? [] : ['evidence submitted']),
    ...(approvalAsked || approvals.length > 0 ? [] : ['the approval to close on it recorded']),
  ].join(' and ');
  const approved = approvals.length > 0 ? approvals : [{ bodyId: WHOEVER_MAY, date: asOf }];
  return { words, accepted: { evidence: 'submitted', approvals: approved } };
}

function everyMeasureReached(facts: ActionFacts): ActionFacts {
  return { ...facts, measures: facts.measures.map((measure) => ({ ...measure, status: 'met' })) };
}
