import type { MeasureStanding } from '../action-facts.ts';
import { blueNeedsApproval, blueNeedsMeasures } from '../blue-needs.ts';
import { closedRating } from '../closed-rating.ts';
import type { Rating } from '../rating.ts';
import type { Scheme } from '../scheme.ts';
import type { ClosingFacts } from './facts.ts';
import { refusalForMeasures } from './measure-not-achieved.ts';
import { closingPosition } from './position.ts';
import type { Refusal } from './refusal.ts';
import { refusalForMissingStep } from './step-missing.ts';

/** A rating somebody wants to record, beside the one the rules give. */
export interface ProposedRating {
  readonly rating: Exclude<Rating, 'unknown'>;
  readonly computed: Rating;
  /** The reason given; blank counts as none. */
  readonly reason: string;
}

/**
 * Why a rating cannot be recorded now, or null when it can.
 *
 * Blue comes only through the closing sequence: before the board's approval the missing step is named; in a
 * scheme that asks for no approval it comes with completion. Once closed, nobody rates the action otherwise than closing or the
 * rules do, whatever the reason: it has to be opened again first, so that no one person overrules the board in silence.
 *
 * Any other rating may be recorded, but one that is not what the rules give needs a reason; that the rules give `unknown`
 * is no excuse, since the judgement then stands alone.
 */
export function refusalToRecordRating(
  proposed: ProposedRating,
  facts: ClosingFacts,
  measures: readonly MeasureStanding[],
  scheme: Scheme,
): Refusal | null {
  if (proposed.rating === 'blue') {
    const refusal = refusalForBlue(facts, measures, scheme);
    if (refusal !== null) return refusal;
  }
  if (overrulesClosing(proposed, facts, scheme)) return refusalForMissingStep('open');
  if (proposed.rating === proposed.computed || proposed.reason.trim() !== '') return null;
  return {
    code: 'justification-required',
    message:
      proposed.computed === 'unknown'
        ? 'The rules give no colour from what is recorded, so this rating needs a reason.'
        : 'This rating is not the one the rules give from what is recorded, so it needs a reason.',
    whatToDo: 'Say in a sentence why this rating is right, or record the progress that would lead to it.',
    missingStep: null,
    indicatorIds: [],
  };
}

function overrulesClosing(
  { rating, computed }: ProposedRating,
  facts: ClosingFacts,
  scheme: Scheme,
): boolean {
  return closingPosition(facts).step === 'closed' && rating !== closedRating(scheme) && rating !== computed;
}

function refusalForBlue(
  facts: ClosingFacts,
  measures: readonly MeasureStanding[],
  scheme: Scheme,
): Refusal | null {
  if (blueNeedsApproval(scheme)) {
    const { step, steps } = closingPosition(facts);
    const following = steps[steps.indexOf(step) + 1];
    if (following !== undefined) return refusalForMissingStep(following);
  } else if (!facts.complete) return refusalForMissingStep('complete');
  return blueNeedsMeasures(scheme) ? refusalForMeasures(measures) : null;
}
