import type { Grounds, RatingRule, Situation } from '../rule.ts';

/** A rule that always has grounds. */
interface LastRule extends RatingRule {
  readonly grounds: (situation: Situation) => Grounds;
}

/**
 * Unknown: progress is recorded, but not enough to say whether both the measures and the timeline are on track. It
 * is what remains when no other rule has grounds, so it always answers.
 */
export const cannotBeTold: LastRule = {
  id: 'cannot-be-told',
  rating: 'unknown',
  grounds({ measures, timeline }) {
    const missing: string[] = [];
    if (measures.risk === 'unknown') missing.push('whether its impact measures are at risk');
    if (timeline.risk === 'unknown') missing.push('whether its timeline is at risk');
    const wouldChangeIf =
      missing.length === 0
        ? 'A colour could be given with a scheme that has a state for it.'
        : `A colour could be given with ${missing.join(' and ')} recorded.`;
    return {
      reasons: [...measures.reasons, ...timeline.reasons, 'What is recorded is not enough to give a colour.'],
      wouldChangeIf: [wouldChangeIf],
    };
  },
};
