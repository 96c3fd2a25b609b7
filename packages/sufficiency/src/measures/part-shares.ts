import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import type { LeftOut, MeasureAnswer } from '@golden-thread/outcomes/measures';

/** Why a share of the children looked after on a day has nothing to be taken of. */
export const nobodyLookedAfter =
  'Nobody was looked after on that day, so there is nothing to take a share of.';

/** The last part of every breakdown: what the return does not tell, or tells by a code that its year does not have. */
export const UNKNOWN = 'unknown';

/**
 * Shares by part, in the order of the parts, `unknown` last. What is in no part is in `unknown`, and in the denominator of every part.
 *
 * @param partOf - the part something is in; null where it is not known.
 */
export function partShares<Counted extends { readonly key: string }>(
  counted: readonly Counted[],
  parts: readonly string[],
  partOf: (each: Counted) => string | null,
  leftOut: readonly LeftOut[],
  reason: string,
): readonly MeasureAnswer[] {
  const of = keysOf(counted);
  const unknown: Counted[] = [];
  const byPart = new Map<string, Counted[]>(parts.map((part) => [part, []]));
  byPart.set(UNKNOWN, unknown);
  for (const each of counted) (byPart.get(partOf(each) ?? UNKNOWN) ?? unknown).push(each);
  return [...byPart].map(([part, those]) => shareOf(part, those, of, leftOut, reason));
}
