import { dayLabel } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import { graver, riskInWords, type Standing } from './standing.ts';

/** The deadline when it is before the day asked, otherwise null: on its last day an action is still in time. */
export function passedDeadline(facts: ActionFacts, asOf: IsoDate): IsoDate | null {
  return facts.deadlineDate !== null && facts.deadlineDate < asOf ? facts.deadlineDate : null;
}

/** The start when that day has come, otherwise null: on the day itself an action should be under way. */
export function passedStart(facts: ActionFacts, asOf: IsoDate): IsoDate | null {
  return facts.startDate !== null && facts.startDate <= asOf ? facts.startDate : null;
}

/**
 * How an action stands on its timeline.
 *
 * A complete action is no longer at risk, even where it was completed late; a reason says it was late. An action
 * past its deadline and not complete is at risk at least, and one not started when it should have been likewise,
 * whatever was judged. An action with no deadline day can be at risk only by judgement.
 */
export function timelineStanding(facts: ActionFacts, asOf: IsoDate): Standing {
  if (facts.progress?.status === 'complete') return { risk: 'none', reasons: [completionReason(facts)] };
  const judged = facts.progress?.timelineRisk ?? 'unknown';
  const sentences = [
    judged === 'unknown'
      ? 'No judgement is recorded on whether the timeline will be kept.'
      : `Keeping to the timeline is ${riskInWords[judged]}.`,
  ];
  let risk = judged;
  const deadline = passedDeadline(facts, asOf);
  const start = passedStart(facts, asOf);
  if (deadline !== null) {
    risk = graver(risk, 'risk');
    sentences.push(`The deadline, ${dayLabel(deadline)}, has passed and no completion is recorded.`);
  } else if (facts.progress?.status === 'not-started' && start !== null) {
    risk = graver(risk, 'risk');
    sentences.push(`It was to start by ${dayLabel(start)} and is recorded as not started.`);
  }
  return { risk, reasons: sentences };
}

function completionReason(facts: ActionFacts): string {
  const { completedDate, deadlineDate } = facts;
  if (completedDate === null) return 'It is recorded as complete; the day is not recorded.';
  const completed = `It is recorded as complete on ${dayLabel(completedDate)}`;
  if (deadlineDate === null) return `${completed}; the plan gives no day as its deadline.`;
  const late = completedDate > deadlineDate;
  return `${completed}, ${late ? 'after' : 'within'} its deadline of ${dayLabel(deadlineDate)}.`;
}
