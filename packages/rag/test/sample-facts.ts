import type { ActionFacts } from '../src/action-facts.ts';

/** An action under way, on track by judgement, due at the end of July 2022, with nothing else on record. */
export const onTrackFacts: ActionFacts = {
  startDate: null,
  deadlineDate: '2022-07-31',
  progress: { status: 'in-progress', measuresRisk: 'none', timelineRisk: 'none' },
  completedDate: null,
  evidence: 'none',
  approvals: [],
  measures: [],
};

/** The same with some facts changed. */
export function factsWith(changes: Partial<ActionFacts>): ActionFacts {
  return { ...onTrackFacts, ...changes };
}
