import type { ClosingFacts } from './facts.ts';
import { closingPosition } from './position.ts';
import type { Refusal } from './refusal.ts';
import { refusalForMissingStep } from './step-missing.ts';

/**
 * Why evidence cannot be submitted now, or null when it can: the action has to be recorded as complete, and not
 * closed. Evidence may be added again while the panel has not yet accepted it, and after.
 */
export function refusalToSubmitEvidence(facts: ClosingFacts): Refusal | null {
  if (closingPosition(facts).step === 'closed') return refusalForMissingStep('open');
  return facts.complete ? null : refusalForMissingStep('complete');
}
