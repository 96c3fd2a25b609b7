import { graphId } from '../addresses.ts';
import type { Viewer } from '../council-context.ts';
import { boardApprovalStep } from './board-approval.tsx';
import { evidenceStep } from './evidence.tsx';
import { panelDecisionStep } from './panel-decision.tsx';
import { progressStep } from './progress.tsx';
import { ratingStep } from './rating.tsx';
import type { RecordStep } from './record-step.ts';

export const recordSteps: readonly RecordStep[] = [
  progressStep,
  ratingStep,
  evidenceStep,
  panelDecisionStep,
  boardApprovalStep,
];

type ClosingStep = 'OPEN' | 'COMPLETE' | 'EVIDENCE_SUBMITTED' | 'EVIDENCE_ACCEPTED' | 'CLOSED';

/** What matters of an action to who is offered what. */
export interface StepFacts {
  readonly areaCode: string;
  readonly leadIds: readonly string[];
  /** Whether the plan runs today. What happened before its end can still be recorded, but the forms speak of today. */
  readonly planRuns: boolean;
  readonly closing: {
    readonly step: ClosingStep;
    readonly nextSteps: readonly { readonly step: ClosingStep }[];
    /** Where nobody may take a step that is still ahead, no step towards closing is offered: it would lead nowhere. */
    readonly blockedSteps: readonly unknown[];
  };
}

/**
 * What a page offers someone to record about an action now. It only spares people a refusal: whether something may
 * be recorded is decided by the graph each time.
 */
export function offeredSteps(viewer: Viewer | null, facts: StepFacts): readonly RecordStep[] {
  if (viewer === null || viewer.areaCode !== facts.areaCode || !facts.planRuns) return [];
  const held = [...viewer.postIds, ...viewer.bodyIds].map((id) => graphId(viewer.areaCode, id));
  const { step, nextSteps, blockedSteps } = facts.closing;
  const closable = blockedSteps.length === 0;
  const leads = facts.leadIds.some((id) => held.includes(id));
  return recordSteps.filter(
    ({ roles, separated, takes }) =>
      roles.includes(viewer.role) &&
      !(separated && leads) &&
      (takes === null ? step !== 'CLOSED' : closable && nextSteps.some((next) => next.step === takes)),
  );
}
