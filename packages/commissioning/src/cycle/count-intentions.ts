import type { CommissioningIntention, CommissioningLevel, CommissioningStage } from './intention.ts';

/** How many intentions stand where. Every one is counted once by stage and once by level; what is not stated is unknown. */
export interface IntentionCounts {
  readonly total: number;
  readonly byStage: Readonly<Record<CommissioningStage | 'unknown', number>>;
  readonly byLevel: Readonly<Record<CommissioningLevel | 'unknown', number>>;
  /** Of those, the ones marked as serving a commitment. */
  readonly servingCommitment: number;
}

/**
 * Counts intentions by stage of the cycle and by level.
 *
 * @example
 * countIntentions([]).byStage.unknown; // => 0
 */
export function countIntentions(intentions: readonly CommissioningIntention[]): IntentionCounts {
  const byStage = { understand: 0, plan: 0, do: 0, review: 0, unknown: 0 };
  const byLevel = { individual: 0, operational: 0, strategic: 0, unknown: 0 };
  for (const { stage, level } of intentions) {
    byStage[stage ?? 'unknown'] += 1;
    byLevel[level ?? 'unknown'] += 1;
  }
  const servingCommitment = intentions.filter((intention) => intention.servesCommitment).length;
  return { total: intentions.length, byStage, byLevel, servingCommitment };
}
