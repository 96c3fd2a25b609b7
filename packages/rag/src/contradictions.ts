import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import { blueWithMeasureNotAchieved } from './contradictions/blue-with-measure-not-achieved.ts';
import { blueWithoutApproval } from './contradictions/blue-without-approval.ts';
import type { Contradiction, ContradictionRule } from './contradictions/contradiction.ts';
import { greenAfterDeadline } from './contradictions/green-after-deadline.ts';
import type { Rating } from './rating.ts';

const contradictionRules: readonly ContradictionRule[] = [
  greenAfterDeadline,
  blueWithoutApproval,
  blueWithMeasureNotAchieved,
];

/**
 * What else is on record against a recorded rating, as at a day; empty when nothing is. Every rule is asked, in
 * the same order, and nothing is mended.
 */
export function contradictions(
  recorded: Rating,
  facts: ActionFacts,
  asOf: IsoDate,
): readonly Contradiction[] {
  return contradictionRules.flatMap((rule) => rule(recorded, facts, asOf) ?? []);
}
