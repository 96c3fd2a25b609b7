import type { ActionFacts, MeasureStanding } from './action-facts.ts';

/**
 * Whether the impact measures of an action count as achieved.
 *
 * - `observed`: every measure is met.
 * - `accepted-on-evidence`: no measure stands short, some cannot be told (or none is named), and the evidence
 *   panel accepted the evidence of impact; where there is no panel, the board approved closing on it.
 * - `not-achieved`: at least one measure is observed short of its target, on track or not.
 * - `cannot-be-told`: none of these; nothing is claimed.
 */
export type MeasuresAchieved = 'observed' | 'accepted-on-evidence' | 'not-achieved' | 'cannot-be-told';

/**
 * Says whether the impact measures count as achieved and by what.
 *
 * @source Rotherham scrutiny pack, 6 September 2022: Blue needs the impact measures achieved; the Evidence
 * Challenge Panel receives and reviews evidence of change, outcomes and impact
 */
export function measuresAchieved(facts: ActionFacts): MeasuresAchieved {
  if (measuresShort(facts.measures).length > 0) return 'not-achieved';
  const allMet = facts.measures.length > 0 && facts.measures.every((measure) => measure.status === 'met');
  if (allMet) return 'observed';
  return facts.evidence === 'accepted' || approvedOnEvidence(facts)
    ? 'accepted-on-evidence'
    : 'cannot-be-told';
}

/** Whether, no panel being there to decide, closing was approved on the evidence that is submitted. */
export function approvedOnEvidence({ panel, evidence, approvals }: ActionFacts): boolean {
  return panel === false && evidence === 'submitted' && approvals.length > 0;
}

/** The measures observed short of their target. One that cannot be told is not among them. */
export function measuresShort(measures: readonly MeasureStanding[]): readonly MeasureStanding[] {
  return measures.filter((measure) => measure.status === 'on-track' || measure.status === 'off-track');
}
