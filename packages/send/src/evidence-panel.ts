import { decisionRightHolders, type Governance } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ImprovementPlan } from './improvement-plan.ts';

/**
 * Whether an evidence panel decides before an action of a plan is closed, as at a day: the plan names one, or a body holds the
 * right to accept evidence for it. Where neither is so, the board decides on the evidence as it approves closing. A panel that is
 * named but holds no right on the day is still a panel: its step waits, and nobody else takes it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `UNKNOWN_BODY` when a right names a body that is not there.
 */
export function hasEvidencePanel(plan: ImprovementPlan, governance: Governance, asOf: IsoDate): boolean {
  return (
    plan.evidencePanelBodyId !== null ||
    decisionRightHolders(governance, plan.id, 'accept-evidence', asOf).length > 0
  );
}
