import { measuresBackOnTrack, progressed, timelineBackOnTrack, wayTo } from '../changed-facts.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import { enoughForRed } from '../risk-needs.ts';
import type { RatingRule, Situation } from '../rule.ts';
import { passedDeadline } from '../timeline-standing.ts';

/**
 * Red: at significant risk on the measures *and* the timeline, or on either where the scheme says so.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Red
 */
export const significantRisk: RatingRule = {
  id: 'significant-risk',
  rating: 'red',
  grounds(situation) {
    const { measures, timeline, scheme } = situation;
    if (!enoughForRed(situation, scheme)) return null;
    return {
      reasons: [...measures.reasons, ...timeline.reasons],
      changes: [...toAmber(situation), toGreen(situation)],
    };
  },
};

function toAmber({ facts, scheme }: Situation): readonly RatingChange[] {
  const risky = { measuresRisk: 'risk', timelineRisk: 'risk' } as const;
  const change = (condition: string, ways: RatingChange['ways']): readonly RatingChange[] => [
    {
      kind: 'judgement',
      to: ['amber'],
      ways,
      sentence: `It would be ${ratingLabel(scheme, 'amber')} if ${condition}.`,
    },
  ];
  if (scheme.redNeeds === 'measures-and-timeline') {
    return change(
      'either its measures or its timeline were no longer at significant risk while some risk remains',
      [
        wayTo(facts, progressed(facts, { measuresRisk: risky.measuresRisk })),
        wayTo(facts, progressed(facts, { timelineRisk: risky.timelineRisk })),
      ],
    );
  }
  const atRisk = [wayTo(facts, progressed(facts, risky))];
  if (scheme.amberNeeds === 'measures-or-timeline') {
    return change(
      'neither its measures nor its timeline were at significant risk while some risk remains',
      atRisk,
    );
  }
  // Complete, its timeline is at no risk any more, so both cannot be.
  if (facts.progress?.status === 'complete') return [];
  return change('both its measures and its timeline were at risk and neither at significant risk', atRisk);
}

function toGreen({ facts, scheme, asOf }: Situation): RatingChange {
  const complete = facts.progress?.status === 'complete';
  const onTrack = measuresBackOnTrack(facts);
  const conditions = [complete ? 'its measures were recorded as on track' : 'both were recorded as on track'];
  if (facts.progress?.status === 'not-started') conditions.push('it were recorded as started');
  if (!complete && passedDeadline(facts, asOf) !== null) conditions.push('its deadline were not passed');
  if (facts.measures.some(({ status }) => status === 'off-track'))
    conditions.push('no impact measure were off track');
  return {
    kind: 'judgement',
    to: ['green'],
    ways: [wayTo(facts, complete ? onTrack : timelineBackOnTrack(onTrack, asOf))],
    sentence: `It would be ${ratingLabel(scheme, 'green')} if ${conditions.join(' and ')}.`,
  };
}
