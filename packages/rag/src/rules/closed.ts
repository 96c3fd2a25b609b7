import type { ActionFacts } from '../action-facts.ts';
import { blueNeedsMeasures, isClosed } from '../blue-needs.ts';
import { progressed, wayTo } from '../changed-facts.ts';
import { closedBecause } from '../closed-because.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import { ratings } from '../rating.ts';
import type { RatingRule } from '../rule.ts';

const anyOther = ratings.filter((rating) => rating !== 'blue');

/**
 * Blue: complete, the impact measures achieved, and the approval to close recorded. All three, unless the
 * scheme's `blueNeeds` asks for less. A scheme with no state for blue: see `closed-without-blue.ts`.
 *
 * A measure that cannot be told is taken as achieved only where the evidence panel accepted the evidence (where there is no
 * panel, where closing was approved on it), and a reason then says so.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const closed: RatingRule = {
  id: 'closed',
  rating: 'blue',
  grounds({ facts, scheme, timeline }) {
    if (!isClosed(facts, scheme)) return null;
    const blue = ratingLabel(scheme, 'blue');
    const reopened = { ...progressed(facts, { status: 'in-progress' }), completedDate: null };
    const changes: RatingChange[] = [
      {
        kind: 'reopened',
        to: anyOther,
        ways: [wayTo(facts, reopened)],
        sentence: `It would no longer be ${blue} if it were recorded as not complete again.`,
      },
    ];
    if (blueNeedsMeasures(scheme) && facts.measures.length > 0) {
      changes.push({
        kind: 'judgement',
        to: anyOther,
        ways: facts.measures.map((_, index) => ({ facts: { measures: fallenShort(facts, index) } })),
        sentence: `It would no longer be ${blue} if an impact measure were observed short of its target.`,
      });
    }
    return { reasons: [...timeline.reasons, ...closedBecause(facts)], changes };
  },
};

function fallenShort({ measures }: ActionFacts, index: number): ActionFacts['measures'] {
  return measures.map((measure, each) => (each === index ? { ...measure, status: 'off-track' } : measure));
}
