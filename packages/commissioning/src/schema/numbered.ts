import { problem } from '@golden-thread/outcomes/schema';
import type { z } from 'zod';

/** What `numberedFromOne` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const NUMBERED_FROM_ONE = {
  alsoChecked: {
    DUPLICATE_ID: 'no two items have the same id',
    NUMBER_OUT_OF_ORDER: 'numbers run 1, 2, 3 in the order the items stand',
  },
} as const;

/** A refinement of a list: no two items with one id, and numbers that run 1, 2, 3 in the order they stand. */
export function numberedFromOne<T extends { readonly id: string; readonly number: number }>(
  items: readonly T[],
  context: z.core.$RefinementCtx<readonly T[]>,
): void {
  const seen = new Set<string>();
  items.forEach(({ id, number }, index) => {
    if (seen.has(id)) {
      problem(
        context,
        'DUPLICATE_ID',
        'an id no other item of the list has',
        'Give the item an id of its own, or remove it if it is the same thing.',
        [index, 'id'],
      );
    }
    seen.add(id);
    if (number !== index + 1) {
      problem(
        context,
        'NUMBER_OUT_OF_ORDER',
        `${index + 1}, its place in the list`,
        'Number the items 1, 2, 3 in the order they stand.',
        [index, 'number'],
      );
    }
  });
}
