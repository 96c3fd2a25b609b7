import { addDays, dayLabel } from '@golden-thread/outcomes';
import { progressed, wayTo } from '../changed-facts.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import { enoughForAmber, enoughForRed } from '../risk-needs.ts';
import type { RatingRule, Situation } from '../rule.ts';
import { graver, isAtRisk } from '../standing.ts';
import { whatBlueNeeds } from '../what-blue-needs.ts';

/**
 * Green: on track for both the measures and the timeline, or at no more risk than the scheme lets pass. A
 * complete action that is not yet closed is here too.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Green
 */
export const onTrack: RatingRule = {
  id: 'on-track',
  rating: 'green',
  grounds(situation) {
    const { measures, timeline, scheme } = situation;
    if (measures.risk === 'unknown' || timeline.risk === 'unknown') return null;
    if (enoughForAmber(situation, scheme) || enoughForRed(situation, scheme)) return null;
    const reasons = [...measures.reasons, ...timeline.reasons];
    if (isAtRisk(measures.risk) || isAtRisk(timeline.risk)) {
      reasons.push(
        `A risk on one of the two is not enough for ${ratingLabel(scheme, 'amber')} in this scheme.`,
      );
    }
    return {
      reasons,
      changes: [atRiskAgain(situation), ...deadlinePassed(situation), ...whatBlueNeeds(situation)],
    };
  },
};

function atRiskAgain({ facts, scheme }: Situation): RatingChange {
  const complete = facts.progress?.status === 'complete';
  const change = (condition: string, ways: RatingChange['ways']): RatingChange => ({
    kind: complete && scheme.amberNeeds === 'measures-and-timeline' ? 'reopened' : 'judgement',
    to: ['amber'],
    ways,
    sentence: `It would be ${ratingLabel(scheme, 'amber')} if ${condition} at risk.`,
  });
  if (scheme.amberNeeds === 'measures-and-timeline') {
    const risky = { measuresRisk: 'risk', timelineRisk: 'risk' } as const;
    const reopened = complete ? { status: 'in-progress' as const } : {};
    return change(
      `${complete ? 'it were recorded as not complete again and ' : ''}both its measures and its timeline were`,
      [wayTo(facts, progressed(facts, { ...reopened, ...risky }))],
    );
  }
  const measuresWay = wayTo(facts, progressed(facts, { measuresRisk: 'risk' }));
  if (complete) return change('its measures were', [measuresWay]);
  const timelineWay = wayTo(facts, progressed(facts, { timelineRisk: 'risk' }));
  return change('its measures or its timeline were', [measuresWay, timelineWay]);
}

// Once it has passed, the timeline is at risk already: passing it again is no more, and that was not enough for amber.
function deadlinePassed({ facts, measures, timeline, scheme }: Situation): readonly RatingChange[] {
  const { deadlineDate } = facts;
  if (facts.progress?.status === 'complete' || deadlineDate === null) return [];
  const late = { ...timeline, risk: graver(timeline.risk, 'risk') };
  if (!enoughForAmber({ measures, timeline: late }, scheme)) return [];
  return [
    {
      kind: 'day-passed',
      to: ['amber'],
      ways: [{ facts: {}, asOf: addDays(deadlineDate, 1) }],
      sentence: `It would be ${ratingLabel(scheme, 'amber')} at least if ${dayLabel(deadlineDate)} passes with no completion recorded.`,
    },
  ];
}
