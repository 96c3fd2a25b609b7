import { dayLabel, isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { ActionLink } from './action-link.ts';
import type { ActionRecord } from './action-record.ts';
import { closingFacts } from './closing-facts.ts';
import { deadlineDate } from './deadline-date.ts';
import type { ImprovementPlan, PlanAction } from './improvement-plan.ts';
import { findAction } from './plan-actions.ts';
import { recordsOfAction } from './records-as-at.ts';

/**
 * Where something an action depends on stands: done; late, its own deadline passed; `too-late`, due only after the action that waits
 * for it; due in time; or with no deadline that is a day.
 */
export type DependencyState = 'complete' | 'late' | 'too-late' | 'in-time' | 'no-day';

/** Something an action depends on, as at a day. */
export interface Dependency {
  readonly link: ActionLink;
  readonly planId: string;
  readonly ref: string;
  readonly title: string;
  readonly state: DependencyState;
  /** The last day the other is due; null where its deadline is no day. */
  readonly dueDate: IsoDate | null;
  /** The same in words. */
  readonly sentence: string;
}

/** What the dependencies of an action are read from. */
export interface DependenciesInput {
  /** Every plan of the area: an action may depend on one of another plan. */
  readonly plans: readonly ImprovementPlan[];
  readonly plan: ImprovementPlan;
  readonly action: PlanAction;
  /** Records of all these plans. */
  readonly records: readonly ActionRecord[];
  readonly asOf: IsoDate;
}

/**
 * What an action depends on and how each stands as at a day, in the order of its links. What it is only linked to is not among
 * them. A link that leads nowhere is passed over: `actionLinkIssues` tells of it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function dependenciesAsAt(input: DependenciesInput): readonly Dependency[] {
  const { plans, plan, action, records } = input;
  const asOf = isoDate(input.asOf);
  const ownDue = deadlineDate(action.deadline);
  return (action.links ?? []).flatMap((link): readonly Dependency[] => {
    if (link.kind !== 'depends-on') return [];
    const planId = link.planId ?? plan.id;
    const home = planId === plan.id ? plan : plans.find(({ id }) => id === planId);
    const other = home === undefined ? null : findAction(home, link.ref);
    if (other === null) return [];
    const { ref, title, deadline } = other.action;
    const dueDate = deadlineDate(deadline);
    const { complete } = closingFacts(recordsOfAction(records, planId, ref), [], asOf);
    const state = stateOf(complete, dueDate, ownDue, asOf);
    const name = planId === plan.id ? ref : `${ref} of “${home!.title}”`;
    return [
      { link, planId, ref, title, state, dueDate, sentence: sentenceFor(name, state, dueDate, ownDue) },
    ];
  });
}

function stateOf(
  complete: boolean,
  dueDate: IsoDate | null,
  ownDue: IsoDate | null,
  asOf: IsoDate,
): DependencyState {
  if (complete) return 'complete';
  if (dueDate === null) return 'no-day';
  if (dueDate < asOf) return 'late';
  return ownDue !== null && dueDate > ownDue ? 'too-late' : 'in-time';
}

function sentenceFor(
  name: string,
  state: DependencyState,
  dueDate: IsoDate | null,
  ownDue: IsoDate | null,
): string {
  const due = dueDate === null ? '' : dayLabel(dueDate);
  switch (state) {
    case 'complete':
      return `It depends on ${name}, which is recorded as complete.`;
    case 'late':
      return `It depends on ${name}, which was due by ${due} and is not recorded as complete.`;
    case 'too-late':
      return `It depends on ${name}, which is due only by ${due}, after this one on ${dayLabel(ownDue!)}.`;
    case 'in-time':
      return `It depends on ${name}, which is due by ${due} and is not recorded as complete yet.`;
    case 'no-day':
      return `It depends on ${name}, whose deadline is no day and which is not recorded as complete.`;
  }
}
