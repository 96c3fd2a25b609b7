import { keysOf } from '@golden-thread/outcomes/measures';
import type { LeftOut, MeasureAnswer } from '@golden-thread/outcomes/measures';

/** The mean of a number over records; `reason` says why there is none, where there is no record. */
export function meanOf<Counted extends { readonly key: string }>(
  part: string | null,
  counted: readonly Counted[],
  numberOf: (each: Counted) => number,
  leftOut: readonly LeftOut[],
  reason: string,
): MeasureAnswer {
  const count = counted.length;
  const keys = keysOf(counted);
  return {
    part,
    value: count === 0 ? null : counted.reduce((sum, each) => sum + numberOf(each), 0) / count,
    numerator: count,
    denominator: count,
    reason: count === 0 ? reason : null,
    records: { counted: keys, of: keys },
    leftOut,
  };
}
