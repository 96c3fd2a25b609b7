import { dayLabel } from '@golden-thread/outcomes';
import { measureNames } from '../measures-standing.ts';
import { measuresAchieved } from '../measures-achieved.ts';
import { ratingLabel } from '../rating-label.ts';
import type { RatingRule } from '../rule.ts';

/**
 * Blue: complete, the impact measures achieved, and the approval to close recorded. All three.
 *
 * A measure that cannot be told is taken as achieved only where the evidence panel accepted the evidence, and a
 * reason then says so.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const closed: RatingRule = {
  id: 'closed',
  rating: 'blue',
  grounds({ facts, scheme, timeline }) {
    const approval = facts.approvals[0];
    const achieved = measuresAchieved(facts);
    if (facts.progress?.status !== 'complete' || approval === undefined) return null;
    if (achieved !== 'observed' && achieved !== 'accepted-on-evidence') return null;
    const reasons = [...timeline.reasons];
    if (achieved === 'observed') {
      reasons.push(`Every impact measure is reached (${measureNames(facts.measures)}).`);
    } else {
      const untold = facts.measures.filter((measure) => measure.status === 'not-rated');
      reasons.push(
        untold.length === 0
          ? 'The plan names no impact measure for it; the evidence panel accepted the evidence of impact.'
          : `Impact measures that cannot be told from what has been observed: ${measureNames(untold)}; the evidence panel accepted the evidence of impact.`,
      );
    }
    reasons.push(`Approval to close was recorded on ${dayLabel(approval.date)}.`);
    const blue = ratingLabel(scheme, 'blue');
    return {
      reasons,
      wouldChangeIf: [
        `It would no longer be ${blue} if it were recorded as not complete again.`,
        `It would no longer be ${blue} if an impact measure were observed short of its target.`,
      ],
    };
  },
};
