import { endOfMonth, type IsoDate } from '@golden-thread/outcomes';
import type { Deadline } from './improvement-plan.ts';

/**
 * The last day an action may be completed on time: the last day of the month the plan states, or null.
 *
 * An action that is ongoing, comes round again or has its deadline still to be agreed or not stated has no such day: a month
 * named in its label is a milestone on the way (see {@link milestoneDate}) and never makes the action overdue.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when the month is none.
 * @example
 * deadlineDate({ kind: 'month', month: '2022-06', label: 'June 2022' }); // => '2022-06-30'
 */
export function deadlineDate(deadline: Deadline): IsoDate | null {
  return deadline.kind === 'month' ? endOfMonth(`${deadline.month}-01`) : null;
}

/**
 * The last day of the month a plan names inside a deadline that is no date: the first milestone of something
 * ongoing, or when the sequence of something recurring is to be agreed. Null where none is named.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when the month is none.
 * @example
 * milestoneDate({ kind: 'ongoing', firstMonth: '2022-07', label: 'Ongoing' }); // => '2022-07-31'
 */
export function milestoneDate(deadline: Deadline): IsoDate | null {
  const month =
    deadline.kind === 'ongoing'
      ? deadline.firstMonth
      : deadline.kind === 'recurring'
        ? deadline.agreeByMonth
        : null;
  return month === null ? null : endOfMonth(`${month}-01`);
}
