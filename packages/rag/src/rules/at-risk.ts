import { isClosed } from '../blue-needs.ts';
import { measuresBackOnTrack, progressed, timelineBackOnTrack, wayTo } from '../changed-facts.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import { enoughForAmber } from '../risk-needs.ts';
import type { RatingRule, Situation } from '../rule.ts';
import { hasState } from '../scheme.ts';
import { isAtRisk } from '../standing.ts';
import { passedDeadline } from '../timeline-standing.ts';

/**
 * Amber: at risk on the measures, the timeline or both (on both, where the scheme says so), and not Red.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Amber (its tracking table says "Yellow")
 */
export const atRisk: RatingRule = {
  id: 'at-risk',
  rating: 'amber',
  grounds(situation) {
    const { measures, timeline, scheme } = situation;
    if (!enoughForAmber(situation, scheme)) return null;
    return {
      reasons: [...measures.reasons, ...timeline.reasons],
      changes: [toGreen(situation), ...toRed(situation), ...onceComplete(situation)],
    };
  },
};

function toGreen({ facts, measures, timeline, scheme, asOf }: Situation): RatingChange {
  const needed: string[] = [];
  if (isAtRisk(measures.risk)) needed.push('the impact measures were back on track');
  else if (measures.risk === 'unknown') needed.push('the impact measures were recorded as on track');
  if (isAtRisk(timeline.risk)) needed.push(`the timeline were back on track${howOnTrack(facts, asOf)}`);
  else if (timeline.risk === 'unknown') needed.push('the timeline were recorded as on track');
  const measuresWay = measuresBackOnTrack(facts);
  const oneIsEnough = scheme.amberNeeds === 'measures-and-timeline';
  const both = timeline.risk === 'none' ? measuresWay : timelineBackOnTrack(measuresWay, asOf);
  return {
    kind: 'judgement',
    to: ['green'],
    ways: oneIsEnough
      ? [wayTo(facts, measuresWay), wayTo(facts, timelineBackOnTrack(facts, asOf))]
      : [wayTo(facts, both)],
    sentence: `It would be ${ratingLabel(scheme, 'green')} if ${needed.join(oneIsEnough ? ' or ' : ' and ')}.`,
  };
}

function howOnTrack(facts: Situation['facts'], asOf: Situation['asOf']): string {
  const how: string[] = [];
  if (facts.progress?.status === 'not-started') how.push('recorded as started');
  if (passedDeadline(facts, asOf) !== null) how.push('with a deadline that has not passed');
  return how.length === 0 ? '' : ` (${how.join(', ')})`;
}

function toRed({ facts, scheme }: Situation): readonly RatingChange[] {
  const complete = facts.progress?.status === 'complete';
  const grave = 'significant-risk' as const;
  const change = (who: string, ways: RatingChange['ways']): readonly RatingChange[] => [
    {
      kind: 'judgement',
      to: ['red'],
      ways,
      sentence: `It would be ${ratingLabel(scheme, 'red')} if ${who} at significant risk.`,
    },
  ];
  if (scheme.redNeeds === 'measures-and-timeline') {
    const bothGrave = progressed(facts, { measuresRisk: grave, timelineRisk: grave });
    return complete ? [] : change('both of its measures and its timeline were', [wayTo(facts, bothGrave)]);
  }
  const measuresWay = wayTo(facts, progressed(facts, { measuresRisk: grave }));
  if (complete) return change('its measures were', [measuresWay]);
  const timelineWay = wayTo(facts, progressed(facts, { timelineRisk: grave }));
  return change('either of its measures and its timeline were', [measuresWay, timelineWay]);
}

function onceComplete({ facts, measures, scheme }: Situation): readonly RatingChange[] {
  const bothAreAtRisk = scheme.amberNeeds === 'measures-and-timeline';
  if (measures.risk !== 'none' && !bothAreAtRisk) return [];
  const complete = progressed(facts, { status: 'complete' });
  const rating = hasState(scheme, 'blue') && isClosed(complete, scheme) ? 'blue' : 'green';
  return [
    {
      kind: 'completed',
      to: [rating],
      ways: [wayTo(facts, complete)],
      sentence: `It would be ${ratingLabel(scheme, rating)} once recorded as complete.`,
    },
  ];
}
