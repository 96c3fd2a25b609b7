import { dayLabel } from '@golden-thread/outcomes';
import { measuresAchieved } from '../measures-achieved.ts';
import { ratingLabel } from '../rating-label.ts';
import type { RatingRule, Situation } from '../rule.ts';

/**
 * Green: on track for both the measures and the timeline. A complete action that is not yet closed is here too.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Green
 */
export const onTrack: RatingRule = {
  id: 'on-track',
  rating: 'green',
  grounds(situation) {
    const { facts, measures, timeline, scheme } = situation;
    if (measures.risk !== 'none' || timeline.risk !== 'none') return null;
    const amber = ratingLabel(scheme, 'amber');
    const wouldChangeIf = [`It would be ${amber} if its measures or its timeline were at risk.`];
    if (facts.progress?.status !== 'complete' && facts.deadlineDate !== null) {
      wouldChangeIf.push(
        `It would be ${amber} at least if ${dayLabel(facts.deadlineDate)} passes with no completion recorded.`,
      );
    }
    const missing = missingForBlue(situation);
    if (missing.length > 0) {
      wouldChangeIf.push(`It would be ${ratingLabel(scheme, 'blue')} with ${missing.join(', ')}.`);
    }
    return { reasons: [...measures.reasons, ...timeline.reasons], wouldChangeIf };
  },
};

function missingForBlue({ facts, scheme }: Situation): readonly string[] {
  if (!scheme.states.some((state) => state.rating === 'blue')) return [];
  const missing: string[] = [];
  if (facts.progress?.status !== 'complete') missing.push('its completion recorded');
  const achieved = measuresAchieved(facts);
  if (achieved === 'not-achieved') missing.push('every impact measure reached');
  if (achieved === 'cannot-be-told') {
    missing.push('every impact measure observed as reached or the evidence accepted by the panel');
  }
  if (facts.approvals.length === 0) missing.push('the approval to close recorded');
  return missing;
}
