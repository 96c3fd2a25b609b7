import type { DisclosurePolicy } from '../policy.ts';

/** What a reader brings to the tables besides arithmetic, and what counts as finding something out. */
export interface Attacker {
  /** Smallest count that a hidden figure can stand for: 1 when it is known that zeros are shown. */
  readonly smallestHidden: number;
  /** Smallest count above zero that is shown, known from the rule; 1 when the rule is not known. */
  readonly smallestShown: number;
  /** A hidden count is exposed when largest − smallest possible value is below this; 1 asks only whether it is determined. */
  readonly width: number;
}

/** Anybody: knows that counts are whole and never negative, and asks which can be worked out exactly. */
export const anyReader: Attacker = { smallestHidden: 0, smallestShown: 1, width: 1 };

/** A reader who knows the policy: zeros are shown, small counts never are, and a narrow range is as good as a count. */
export function readerWhoKnows({ suppression, width }: DisclosurePolicy): Attacker {
  if (suppression === null) return anyReader;
  return { smallestHidden: 1, smallestShown: suppression.to + 1, width };
}
