import type { IsoDate, Issue } from '@golden-thread/outcomes';
import type { RegisterRule, StandingEntries } from '../../registers/register-rule.ts';
import type { ChecklistApproval } from '../checklist-run.ts';
import { approvalIssues } from '../approval-issues.ts';
import { notToCome } from './not-to-come.ts';

/** A run is approved as it stands and with no item open; that somebody else filled it in, and that the body may, is checked beside. */
export const checklistApprovalRule: RegisterRule<'checklist-approval'> = (approval, { entries, today }) => {
  const run = entries('checklist-run').find(({ id }) => id === approval.runId);
  const checklist = entries('checklist').find(({ id }) => id === run?.content.checklistId)?.content;
  return [
    ...notToCome(approval, ['decidedDate'], today),
    ...notBeforeItWasRecorded(approval.decidedDate, run?.recorded?.date ?? null),
    ...(run === undefined
      ? []
      : checklist === undefined
        ? withoutChecklist(approval)
        : approvalIssues(approval, checklist, run.content, run.version)),
  ];
};

/** Without its checklist nobody can tell which items are open: withdrawing the one must not open the gate. */
function withoutChecklist({ decision }: Pick<ChecklistApproval, 'decision'>): readonly Issue[] {
  if (decision === 'returned') return [];
  return [
    {
      code: 'RUN_CHANGED',
      path: 'runId',
      found: 'a run of a checklist that stands no longer',
      expected: 'a run of a checklist that stands',
      whatToDo: 'Go through a checklist that stands, and decide on that; or return the run.',
    },
  ];
}

/** The checklist of the run that is decided on, over which the body has to hold the right; null where the run is not there. */
export function checklistDecidedOn(
  { runId }: Readonly<Record<string, unknown>>,
  entries: StandingEntries['entries'],
): string | null {
  return entries('checklist-run').find(({ id }) => id === runId)?.content.checklistId ?? null;
}

/** A body decides on what is there: not before the version it looked at was recorded. */
function notBeforeItWasRecorded(decidedDate: IsoDate, recordedDate: IsoDate | null): readonly Issue[] {
  if (recordedDate === null || decidedDate >= recordedDate) return [];
  return [
    {
      code: 'DATES_OUT_OF_ORDER',
      path: 'decidedDate',
      found: `"${decidedDate}"`,
      expected: `a day from ${recordedDate}, on which the run was recorded as it stands`,
      whatToDo: 'Correct the day, or decide again on the run as it is now.',
    },
  ];
}
