import { addDays, dayLabel } from '@golden-thread/outcomes';
import { progressed, wayTo } from '../changed-facts.ts';
import type { RatingChange } from '../rating-change.ts';
import { ratingLabel } from '../rating-label.ts';
import { ratings } from '../rating.ts';
import { enoughForAmber } from '../risk-needs.ts';
import type { RatingRule, Situation } from '../rule.ts';
import { graver } from '../standing.ts';
import { passedDeadline, passedStart } from '../timeline-standing.ts';

const anyOther = ratings.filter((rating) => rating !== 'grey');

/**
 * Grey: recorded as not started, while neither its start nor its deadline has come and gone.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Grey
 */
export const awaitingStart: RatingRule = {
  id: 'awaiting-start',
  rating: 'grey',
  grounds(situation) {
    const { facts, asOf } = situation;
    if (facts.progress?.status !== 'not-started') return null;
    if (passedDeadline(facts, asOf) !== null || passedStart(facts, asOf) !== null) return null;
    const reasons = ['It is recorded as not started.'];
    if (facts.startDate !== null) reasons.push(`It is to start by ${dayLabel(facts.startDate)}.`);
    if (facts.deadlineDate !== null) reasons.push(`Its deadline is ${dayLabel(facts.deadlineDate)}.`);
    const changes: RatingChange[] = [
      {
        kind: 'started',
        to: anyOther,
        ways: [wayTo(facts, progressed(facts, { status: 'in-progress' }))],
        sentence: 'It would be rated on its measures and its timeline once recorded as started.',
      },
    ];
    return { reasons, changes: [...changes, ...lastDayPassed(situation)] };
  },
};

function lastDayPassed({ facts, scheme, measures, timeline }: Situation): readonly RatingChange[] {
  const lastDay = facts.startDate ?? facts.deadlineDate;
  if (lastDay === null) return [];
  const late = { ...timeline, risk: graver(timeline.risk, 'risk') };
  const amber = enoughForAmber({ measures, timeline: late }, scheme);
  const otherwise = amber
    ? `be ${ratingLabel(scheme, 'amber')} at least`
    : `no longer be ${ratingLabel(scheme, 'grey')}`;
  return [
    {
      kind: 'day-passed',
      to: amber ? ['amber', 'red'] : anyOther,
      ways: [{ facts: {}, asOf: addDays(lastDay, 1) }],
      sentence: `It would ${otherwise} if ${dayLabel(lastDay)} passes and it is still not started.`,
    },
  ];
}
