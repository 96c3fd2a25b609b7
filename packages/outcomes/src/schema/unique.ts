import type { z } from 'zod';
import { problem } from './problem.ts';

/** What `uniqueIds` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const UNIQUE_IDS = { alsoChecked: { DUPLICATE_ID: 'no two items have the same id' } } as const;

/** A refinement of a list: every later item with the key of an earlier one is an issue, at its `id`. */
export function uniqueIds<T extends { readonly id: string }>(
  items: readonly T[],
  context: z.core.$RefinementCtx<readonly T[]>,
): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
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
  });
}
