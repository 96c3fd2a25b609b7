import { progressed, wayTo } from '../changed-facts.ts';
import type { RatingChange } from '../rating-change.ts';
import { colours } from '../rating.ts';
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
  grounds(situation) {
    const { measures, timeline } = situation;
    return {
      reasons: [...measures.reasons, ...timeline.reasons, 'What is recorded is not enough to give a colour.'],
      changes: [judged(situation)],
    };
  },
};

function judged({ facts, measures, timeline }: Situation): RatingChange {
  const missing: string[] = [];
  let way = facts;
  if (measures.risk === 'unknown') {
    missing.push('whether its impact measures are at risk');
    way = progressed(way, { measuresRisk: 'none' });
  }
  if (timeline.risk === 'unknown') {
    missing.push('whether its timeline is at risk');
    way = progressed(way, { timelineRisk: 'none' });
  }
  if (missing.length === 0) {
    return {
      kind: 'scheme',
      to: colours,
      ways: [],
      sentence: 'A colour could be given with a scheme that has a state for it.',
    };
  }
  return {
    kind: 'judgement',
    to: colours,
    ways: [wayTo(facts, way)],
    sentence: `A colour could be given with ${missing.join(' and ')} recorded.`,
  };
}
