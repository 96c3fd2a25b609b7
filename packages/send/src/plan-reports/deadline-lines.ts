import { addMonths, compareDates, endOfMonth, type IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from '../action-record.ts';
import { closingFacts } from '../closing-facts.ts';
import { deadlineDate, milestoneDate } from '../deadline-date.ts';
import type { PlannedAction } from '../plan-actions.ts';

/** How many months ahead a highlight report looks. */
export const MONTHS_AHEAD = 3;

/** A deadline or milestone of an action, as at the last day of a report. */
export interface DeadlineLine {
  readonly ref: string;
  readonly dueDate: IsoDate;
  /** A milestone never makes an action overdue: its deadline is no day. */
  readonly milestone: boolean;
  readonly complete: boolean;
  /** Whether its day lies in the period of the report. */
  readonly inPeriod: boolean;
}

/** The deadlines a report tells of, each list by day and then in the order of the plan. */
export interface Deadlines {
  /** On or before the last day of the report: those of its period, and earlier ones still not complete. Milestones of its period only. */
  readonly passed: readonly DeadlineLine[];
  /** After it and within three months, to the end of the third. */
  readonly coming: readonly DeadlineLine[];
}

/**
 * Which deadlines have passed and which are coming as at the last day of a report.
 *
 * @param recordsOf - the records of an action.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function deadlineLines(
  actions: readonly PlannedAction[],
  recordsOf: (ref: string) => readonly ActionRecord[],
  from: IsoDate,
  until: IsoDate,
): Deadlines {
  const last = lastDayAhead(until);
  const lines = actions.flatMap(({ action: { deadline, ref } }): readonly DeadlineLine[] => {
    const due = deadlineDate(deadline);
    const dueDate = due ?? milestoneDate(deadline);
    if (dueDate === null || dueDate > last) return [];
    const { complete } = closingFacts(recordsOf(ref), [], until);
    return [
      { ref, dueDate, milestone: due === null, complete, inPeriod: from <= dueDate && dueDate <= until },
    ];
  });
  const byDay = (one: DeadlineLine, other: DeadlineLine) => compareDates(one.dueDate, other.dueDate);
  return {
    passed: lines
      .filter(
        ({ complete, dueDate, inPeriod, milestone }) =>
          dueDate <= until && (inPeriod || (!complete && !milestone)),
      )
      .sort(byDay),
    coming: lines.filter(({ dueDate }) => dueDate > until).sort(byDay),
  };
}

/** The last day of the third month after that of the report: deadlines are the last days of months. */
function lastDayAhead(until: IsoDate): IsoDate {
  return endOfMonth(addMonths(`${until.slice(0, 7)}-01`, MONTHS_AHEAD));
}
