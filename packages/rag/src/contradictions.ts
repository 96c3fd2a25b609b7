import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import { blueWithMeasureNotAchieved } from './contradictions/blue-with-measure-not-achieved.ts';
import { blueWithoutApproval } from './contradictions/blue-without-approval.ts';
import type { Contradiction, ContradictionRule } from './contradictions/contradiction.ts';
import { greenAfterDeadline } from './contradictions/green-after-deadline.ts';
import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';

/** The rules in the order they are told. */
export const contradictionRules: readonly ContradictionRule[] = [
  greenAfterDeadline,
  blueWithoutApproval,
  blueWithMeasureNotAchieved,
];

/**
 * What else is on record against a recorded rating, as at a day; empty when nothing is. Every rule is asked, in
 * the same order, and nothing is mended. What blue and amber need is the scheme's to say.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 */
export function contradictions(
  recorded: Rating,
  facts: ActionFacts,
  scheme: Scheme,
  asOf: IsoDate,
): readonly Contradiction[] {
  const day = isoDate(asOf);
  return contradictionRules.flatMap(({ kind, rating, against }) => {
    const message = rating === recorded ? against(facts, scheme, day) : null;
    return message === null ? [] : [{ kind, message }];
  });
}
