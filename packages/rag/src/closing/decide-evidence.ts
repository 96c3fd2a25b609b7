import { refusalForDecisionRight } from './decision-right.ts';
import type { Actor, Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { refusalForOwnAction } from './own-action.ts';
import { closingPosition } from './position.ts';
import type { Refusal } from './refusal.ts';
import { refusalForMissingStep } from './step-missing.ts';

/**
 * Why a person cannot accept or return the evidence now, or null when they can.
 *
 * Asked in this order, and the first answers: whether a panel decides at all, the right to decide, own action or own evidence, the steps before.
 * Once the panel has accepted or returned the evidence, it has to be submitted again before the next decision.
 */
export function refusalToDecideEvidence(facts: ClosingFacts, actor: Actor, duties: Duties): Refusal | null {
  const refusal =
    refusalWithoutPanel(facts) ??
    refusalForDecisionRight(actor, duties, duties.evidencePanelBodyIds, 'decide on its evidence') ??
    refusalForOwnAction(facts, actor, duties, duties.evidencePanelBodyIds);
  if (refusal !== null) return refusal;
  const { step } = closingPosition(facts);
  if (step === 'evidence-submitted') return null;
  if (step === 'closed') return refusalForMissingStep('open');
  return refusalForMissingStep(facts.complete ? 'evidence-submitted' : 'complete');
}

function refusalWithoutPanel({ panel }: ClosingFacts): Refusal | null {
  if (panel) return null;
  return {
    code: 'not-your-decision-right',
    message: 'No evidence panel decides on the evidence of this action.',
    whatToDo:
      'Ask a member of the body that may approve closing it: it decides on the evidence as it does so.',
    missingStep: null,
    indicatorIds: [],
  };
}
