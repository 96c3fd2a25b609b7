import { compareDates, type IsoDate } from '@golden-thread/outcomes';
import type { Checklist } from './checklist.ts';
import type { ChecklistApproval, ChecklistRun } from './checklist-run.ts';
import { openItems, type OpenItem } from './open-items.ts';

/** How a run stands: items are open; none is; it was approved; it was returned; or it changed after it was decided on. */
export type RunState = 'items-open' | 'ready' | 'approved' | 'returned' | 'changed-since';

/** A run of a checklist as at a day. */
export interface RunStanding {
  readonly state: RunState;
  /** Every item that keeps the gate shut. */
  readonly open: readonly OpenItem[];
  /** The newest decision about it by the day; null when there is none. */
  readonly decision: ChecklistApproval | null;
}

/**
 * How a run of a checklist stands as at a day. A decision covers the version it looked at and no later one, so an answer that is
 * changed after the approval shuts the gate again, and says so.
 *
 * @param version - of the run as it stands, from 1.
 */
export function runStanding(
  checklist: Checklist,
  run: ChecklistRun,
  version: number,
  approvals: readonly ChecklistApproval[],
  asOf: IsoDate,
): RunStanding {
  const open = openItems(checklist, run);
  const decision =
    approvals
      .filter(({ runId, decidedDate }) => runId === run.id && decidedDate <= asOf)
      .toSorted(
        (one, other) => one.runVersion - other.runVersion || compareDates(one.decidedDate, other.decidedDate),
      )
      .at(-1) ?? null;
  return { state: stateOf(open, decision, version), open, decision };
}

function stateOf(open: readonly OpenItem[], decision: ChecklistApproval | null, version: number): RunState {
  if (decision?.runVersion === version && (decision.decision === 'returned' || open.length === 0)) {
    return decision.decision;
  }
  if (decision?.decision === 'approved') return 'changed-since';
  return open.length === 0 ? 'ready' : 'items-open';
}
