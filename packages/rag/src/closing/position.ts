import type { ClosingFacts } from './facts.ts';
import { closingStepInWords, stepsOfClosing, type ClosingStep } from './step.ts';

/** A step that can be taken next, and by whom. */
export interface NextClosingStep {
  readonly step: ClosingStep;
  /** Whose step it is; an officer who coordinates the plan may record what is the lead's. */
  readonly by: 'lead' | 'evidence-panel' | 'board';
  /** In words, with the separation of duties. */
  readonly mayBeTakenBy: string;
}

/** Where the closing of an action stands. */
export interface ClosingPosition {
  readonly step: ClosingStep;
  /** The steps of this closing in their order, the one it stands at among them: four with a panel, else three, after `open`. */
  readonly steps: readonly ClosingStep[];
  /** Empty once closed. More than one where the panel may accept or return. */
  readonly nextSteps: readonly NextClosingStep[];
  /** Sentences: what is still to be recorded, and steps that were passed over; empty when nothing is. */
  readonly missing: readonly string[];
  /** Why the panel returned the evidence, while that is its last word. */
  readonly returnedReason: string | null;
}

const doing = 'a lead of the action, or an officer of the area';
const separated = 'who neither leads the action nor submitted the evidence';
const close: NextClosingStep = {
  step: 'closed',
  by: 'board',
  mayBeTakenBy: `a member of the board with the right to close it ${separated}`,
};
const next: Readonly<Record<ClosingStep, readonly NextClosingStep[]>> = {
  open: [{ step: 'complete', by: 'lead', mayBeTakenBy: doing }],
  complete: [{ step: 'evidence-submitted', by: 'lead', mayBeTakenBy: doing }],
  'evidence-submitted': [
    {
      step: 'evidence-accepted',
      by: 'evidence-panel',
      mayBeTakenBy: `a member of the evidence panel ${separated}`,
    },
    { step: 'complete', by: 'evidence-panel', mayBeTakenBy: `a member of the evidence panel ${separated}` },
  ],
  'evidence-accepted': [close],
  closed: [],
};

/**
 * Where the closing of an action stands: open, complete, evidence submitted, evidence accepted, closed. Without an evidence
 * panel, submitted evidence goes straight to the board. Evidence that a panel returned stays returned, even where the plan has
 * named no panel since: it has to be submitted again.
 *
 * An approval closes it even where an earlier step is not on record, as in a published source; `missing` then
 * names each step that was passed over.
 */
export function closingPosition(facts: ClosingFacts): ClosingPosition {
  const steps = stepsOfClosing(facts);
  const taken = takenSteps(facts);
  const step = steps.reduce((last, candidate) => (taken.has(candidate) ? candidate : last));
  const returned = facts.evidence?.decision?.decision === 'returned' ? facts.evidence.decision.reason : null;
  const missing = steps
    .filter((candidate) => !taken.has(candidate))
    .map((candidate) => `Not on record: ${closingStepInWords[candidate]}.`);
  return {
    step,
    steps,
    nextSteps: step === 'evidence-submitted' && !facts.panel ? [close] : next[step],
    missing:
      returned === null || step === 'closed'
        ? missing
        : [`The panel returned the evidence: ${returned}`, ...missing],
    returnedReason: step === 'closed' ? null : returned,
  };
}

function takenSteps(facts: ClosingFacts): ReadonlySet<ClosingStep> {
  const taken = new Set<ClosingStep>(['open']);
  if (facts.complete) taken.add('complete');
  const decision = facts.evidence?.decision?.decision;
  if (facts.complete && facts.evidence !== null && decision !== 'returned') taken.add('evidence-submitted');
  if (facts.complete && decision === 'accepted') taken.add('evidence-accepted');
  if (facts.approvals.length > 0) taken.add('closed');
  return taken;
}
