import type { Issue } from '@golden-thread/outcomes';
import type { Checklist } from './checklist.ts';
import type { ChecklistApproval, ChecklistRun } from './checklist-run.ts';
import { openItems } from './open-items.ts';

const words = { 'not-answered': 'not answered', 'answered-no': 'answered no' } as const;

/**
 * What stands against a decision about a run of a checklist, all of it: `CHECKLIST_ITEM_OPEN` for each open item, by its number and
 * title, and `RUN_CHANGED` where the run is no longer as it was looked at. A return needs no closed items.
 *
 * @param version - of the run as it stands, from 1.
 */
export function approvalIssues(
  approval: Pick<ChecklistApproval, 'decision' | 'runVersion'>,
  checklist: Checklist,
  run: ChecklistRun,
  version: number,
): readonly Issue[] {
  const changed: readonly Issue[] =
    approval.runVersion === version
      ? []
      : [
          {
            code: 'RUN_CHANGED',
            path: 'runVersion',
            found: `version ${approval.runVersion}`,
            expected: `${version}, the version that stands`,
            whatToDo: 'Look at the run as it is now, and decide on that.',
          },
        ];
  if (approval.decision === 'returned') return changed;
  const open = openItems(checklist, run).map(({ item, why }) => ({
    code: 'CHECKLIST_ITEM_OPEN',
    path: 'runId',
    found: `item ${item.number}, ${item.title} — ${words[why]}`,
    expected: 'every item seen to, or not applicable with the reason',
    whatToDo: 'See to it and say what shows it, or say why it does not apply; or return the run.',
  }));
  return [...changed, ...open];
}
