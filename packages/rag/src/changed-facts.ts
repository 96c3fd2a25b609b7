import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts, RecordedProgress } from './action-facts.ts';
import type { ChangedFacts } from './rating-change.ts';
import { passedDeadline } from './timeline-standing.ts';

const nothingSaid: RecordedProgress = {
  status: 'in-progress',
  measuresRisk: 'unknown',
  timelineRisk: 'unknown',
};

/** The facts with other progress on record. */
export function progressed(facts: ActionFacts, changes: Partial<RecordedProgress>): ActionFacts {
  return { ...facts, progress: { ...nothingSaid, ...facts.progress, ...changes } };
}

/** The facts with the measures judged as on track and none observed off track. */
export function measuresBackOnTrack(facts: ActionFacts): ActionFacts {
  const judged = progressed(facts, { measuresRisk: 'none' });
  if (!facts.measures.some(({ status }) => status === 'off-track')) return judged;
  const measures = facts.measures.map((measure) =>
    measure.status === 'off-track' ? { ...measure, status: 'on-track' as const } : measure,
  );
  return { ...judged, measures };
}

/** The facts under way, with the timeline judged as on track and a deadline that has not passed. */
export function timelineBackOnTrack(facts: ActionFacts, asOf: IsoDate): ActionFacts {
  const status = facts.progress?.status === 'not-started' ? { status: 'in-progress' as const } : {};
  return {
    ...progressed(facts, { ...status, timelineRisk: 'none' }),
    deadlineDate: passedDeadline(facts, asOf) === null ? facts.deadlineDate : asOf,
  };
}

/** What differs between two sets of facts, as one way to come from the first to the second. */
export function wayTo(from: ActionFacts, to: ActionFacts): ChangedFacts {
  const changed = Object.entries(to).filter(([name, value]) => from[name as keyof ActionFacts] !== value);
  return { facts: Object.fromEntries(changed) };
}
