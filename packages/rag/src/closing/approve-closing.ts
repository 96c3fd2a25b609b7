import type { MeasureStanding } from '../action-facts.ts';
import { refusalForDecisionRight } from './decision-right.ts';
import type { Actor, Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { refusalForMeasures } from './measure-not-achieved.ts';
import { refusalForOwnAction } from './own-action.ts';
import { refusalForOwnDecision } from './own-decision.ts';
import { closingPosition } from './position.ts';
import type { Refusal } from './refusal.ts';
import { refusalForMissingStep } from './step-missing.ts';

/**
 * Why a person cannot approve closing the action now, or null when they can. Where no evidence panel decides, submitted
 * evidence is enough: whoever approves decides on it, and is never the one who submitted it.
 *
 * Asked in this order, and the first answers: the right to close, own action or own evidence, own decision on the evidence, the
 * steps before,
 * measures observed short of their target.
 */
export function refusalToApproveClosing(
  facts: ClosingFacts,
  measures: readonly MeasureStanding[],
  actor: Actor,
  duties: Duties,
): Refusal | null {
  const refusal =
    refusalForDecisionRight(actor, duties, duties.closingBodyIds, 'approve closing it') ??
    refusalForOwnAction(facts, actor, duties, duties.closingBodyIds) ??
    refusalForOwnDecision(facts, actor);
  if (refusal !== null) return refusal;
  const { step } = closingPosition(facts);
  if (step === 'closed') return refusalForMissingStep('open');
  const ready = facts.panel ? 'evidence-accepted' : 'evidence-submitted';
  if (step === ready) return refusalForMeasures(measures);
  if (step === 'evidence-submitted') return refusalForMissingStep('evidence-accepted');
  return refusalForMissingStep(facts.complete ? 'evidence-submitted' : 'complete');
}
