import type { ClockId } from './clock-case.ts';
import type { ClockRule, StatutoryClock } from './clock-rule.ts';
import { advice } from './rules/advice.ts';
import { amendedPlan } from './rules/amended-plan.ts';
import { annualReview } from './rules/annual-review.ts';
import { assessmentDecision } from './rules/assessment-decision.ts';
import { finalPlan } from './rules/final-plan.ts';
import { moveBetweenPost16 } from './rules/move-between-post-16.ts';
import { phaseTransfer } from './rules/phase-transfer.ts';
import { reassessedPlan } from './rules/reassessed-plan.ts';
import { planRefusal } from './rules/plan-refusal.ts';
import { representations } from './rules/representations.ts';
import { reviewDecision } from './rules/review-decision.ts';
import { transferToPost16 } from './rules/transfer-to-post-16.ts';

/** The rule of every clock, in the order a child's case meets them. */
export const clockRules: Readonly<Record<ClockId, ClockRule>> = {
  'assessment-decision': assessmentDecision,
  advice,
  'plan-refusal': planRefusal,
  representations,
  'final-plan': finalPlan,
  'annual-review': annualReview,
  'review-decision': reviewDecision,
  'amended-plan': amendedPlan,
  'reassessed-plan': reassessedPlan,
  'phase-transfer': phaseTransfer,
  'transfer-to-post-16': transferToPost16,
  'move-between-post-16': moveBetweenPost16,
};

/** The ids of the clocks, in that order. */
export const clockIds = Object.keys(clockRules) as readonly ClockId[];

/** What each statutory clock is, and where it stands in the law, in that order. */
export const statutoryClocks: readonly StatutoryClock[] = Object.values(clockRules);
