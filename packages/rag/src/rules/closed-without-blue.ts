import { isClosed } from '../blue-needs.ts';
import { progressed, wayTo } from '../changed-facts.ts';
import { closedBecause } from '../closed-because.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import type { RatingRule, Situation } from '../rule.ts';
import { hasState } from '../scheme.ts';

const GRAVE = { measuresRisk: 'significant-risk', timelineRisk: 'significant-risk' } as const;

/**
 * Green for a closed action, in a scheme that has no state for blue: complete, the impact measures achieved, and the approval to
 * close recorded. The risks judged before no longer matter then, as they do not for blue.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue says what closed is; Green, that nothing is at risk
 */
export const closedWithoutBlue: RatingRule = {
  id: 'closed-without-blue',
  rating: 'green',
  grounds(situation) {
    const { facts, scheme, timeline } = situation;
    if (hasState(scheme, 'blue') || !isClosed(facts, scheme)) return null;
    return {
      reasons: [
        ...timeline.reasons,
        ...closedBecause(facts),
        'It is closed, for which this scheme has no state of its own.',
      ],
      changes: [reopenedAtRisk(situation), ...fallenShort(situation)],
    };
  },
};

function reopenedAtRisk({ facts, scheme }: Situation): RatingChange {
  const reopened = progressed(facts, { status: 'in-progress', ...GRAVE });
  return {
    kind: 'reopened',
    to: ['red'],
    ways: [wayTo(facts, { ...reopened, completedDate: null })],
    sentence: `It would be ${ratingLabel(scheme, 'red')} if it were recorded as not complete again and both its measures and its timeline were at significant risk.`,
  };
}

// Complete, its timeline is at no risk any more: a measure off track is enough only where one of the two is.
function fallenShort({ facts, scheme }: Situation): readonly RatingChange[] {
  if (facts.measures.length === 0 || scheme.amberNeeds === 'measures-and-timeline') return [];
  const judged = progressed(facts, { measuresRisk: 'risk' });
  return [
    {
      kind: 'judgement',
      to: ['amber'],
      ways: facts.measures.map((_, index) =>
        wayTo(facts, {
          ...judged,
          measures: facts.measures.map((measure, each) =>
            each === index ? { ...measure, status: 'off-track' } : measure,
          ),
        }),
      ),
      sentence: `It would be ${ratingLabel(scheme, 'amber')} if an impact measure were observed off track and its measures judged at risk.`,
    },
  ];
}
