import type { IsoDate } from '@golden-thread/outcomes';
import { problem } from '@golden-thread/outcomes/schema';
import type { z } from 'zod';

/** What `notBefore` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const NOT_BEFORE = { alsoChecked: { DATES_OUT_OF_ORDER: 'the days follow one another' } } as const;

/** A refinement of an entry: where both days are known, the later is not before the earlier. */
export function notBefore<Earlier extends string, Later extends string>(earlier: Earlier, later: Later) {
  return (
    entry: { readonly [F in Earlier | Later]: IsoDate | null },
    context: z.core.$RefinementCtx<unknown>,
  ): void => {
    const [from, to] = [entry[earlier], entry[later]];
    if (from === null || to === null || from <= to) return;
    problem(context, 'DATES_OUT_OF_ORDER', `a day from ${from}, its ${earlier}`, 'Correct one of the days.', [
      later,
    ]);
  };
}
