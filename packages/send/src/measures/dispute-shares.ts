import type { Marked } from './measure-record.ts';
import { keysOf, leaveOut, shareOf } from './measure-result.ts';
import type { LeftOut, MeasureAnswer } from './measure-result.ts';

/** A decision, and whether it went to mediation and to the tribunal. */
export interface DisputedDecision {
  readonly key: string;
  readonly mediation: Marked;
  readonly tribunal: Marked;
}

/** Where a dispute may go. */
export const disputeParts = ['mediation', 'tribunal'] as const;

/** The shares of decisions that went to mediation, and of those that went to the tribunal: one may have gone to both. */
export function disputeShares(
  decisions: readonly DisputedDecision[],
  leftOut: readonly LeftOut[],
): readonly MeasureAnswer[] {
  return disputeParts.map((part) => {
    const told = decisions.filter((each) => each[part] !== 'unknown');
    const left = leaveOut(
      decisions.filter((each) => each[part] === 'unknown'),
      'decision',
      'decisions',
      `not known to have gone to ${part === 'mediation' ? 'mediation' : 'the tribunal'} or not`,
    );
    return shareOf(
      part,
      told.filter((each) => each[part] === 'yes'),
      keysOf(told),
      [...left, ...leftOut],
      'No decision of which it is known was told in this time, so there is no share.',
    );
  });
}
