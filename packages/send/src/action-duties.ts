import { decisionRightHolders, type Governance } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { Duties } from '@golden-thread/rag';
import type { ImprovementPlan } from './improvement-plan.ts';
import type { PlannedAction } from './plan-actions.ts';

/**
 * Who leads an action, and which bodies hold the rights to decide on its evidence and to close it, as at a day.
 *
 * Rights come from the governance alone: a panel or board the plan names but that holds no right on the day may
 * decide nothing. Where an action names no lead, the leads of its priority are taken.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `UNKNOWN_BODY` when a right names a body that is not there.
 */
export function actionDuties(
  plan: ImprovementPlan,
  planned: PlannedAction,
  governance: Governance,
  asOf: IsoDate,
): Duties {
  const holders = (decision: 'accept-evidence' | 'close-action') =>
    decisionRightHolders(governance, plan.id, decision, asOf).map((body) => body.id);
  return {
    leads: planned.action.leads.length > 0 ? planned.action.leads : planned.priority.leads,
    evidencePanelBodyIds: holders('accept-evidence'),
    closingBodyIds: holders('close-action'),
  };
}
