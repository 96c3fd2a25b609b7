import type { IsoDate } from '@golden-thread/outcomes';
import { problem } from '@golden-thread/outcomes/schema';
import type { z } from 'zod';

/** What `inOrderOfDays` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const IN_ORDER_OF_DAYS = {
  alsoChecked: { ENTRIES_OUT_OF_ORDER: 'each entry is of a later day than the one before it' },
} as const;

/** A refinement of a list: every entry whose day is not after that of the one before it is an issue, at its day. */
export function inOrderOfDays<Field extends string>(field: Field) {
  return (
    entries: readonly { readonly [F in Field]: IsoDate }[],
    context: z.core.$RefinementCtx<unknown>,
  ): void => {
    entries.forEach((entry, index) => {
      const before = entries[index - 1];
      if (before === undefined || before[field] < entry[field]) return;
      problem(
        context,
        'ENTRIES_OUT_OF_ORDER',
        `a day after ${before[field]}, that of the entry before`,
        'Put the entries in the order of their days, one for a day.',
        [index, field],
      );
    });
  };
}
