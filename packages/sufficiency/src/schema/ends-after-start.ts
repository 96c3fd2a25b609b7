import type { IsoDate } from '@golden-thread/outcomes';
import { problem } from '@golden-thread/outcomes/schema';
import type { z } from 'zod';

/** What `endsAfterStart` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const ENDS_AFTER_START = {
  alsoChecked: { ENDS_BEFORE_IT_STARTS: 'it does not end before it starts' },
} as const;

/** A refinement of an entry with two days, either of which may be unknown: the later may not be before the earlier. */
export function endsAfterStart<Start extends string, End extends string>(start: Start, end: End) {
  return (
    entry: { readonly [F in Start | End]: IsoDate | null },
    context: z.core.$RefinementCtx<unknown>,
  ): void => {
    const [from, until] = [entry[start], entry[end]];
    if (from === null || until === null || from <= until) return;
    problem(context, 'ENDS_BEFORE_IT_STARTS', `a day from ${from}`, 'Correct one of the two days.', [end]);
  };
}
