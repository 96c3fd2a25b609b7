import { problem } from '@golden-thread/outcomes/schema';
import type { z } from 'zod';

/** What `exactlyOne` checks and JSON Schema cannot say, for `.meta()` beside it. */
export const EXACTLY_ONE = {
  alsoChecked: { NOT_EXACTLY_ONE: 'just one of the ways of saying what it is about is used' },
} as const;

/** A refinement of an entry: just one of the ways of saying something is used, and within it every field is filled in. */
export function exactlyOne<F extends string>(...ways: readonly (readonly F[])[]) {
  return (entry: { readonly [Key in F]: string | null }, context: z.core.$RefinementCtx<unknown>): void => {
    const used = ways.filter((way) => way.some((field) => entry[field] !== null));
    if (used.length === 1 && used[0]!.every((field) => entry[field] !== null)) return;
    const words = ways.map((way) => way.join(' with ')).join(', or ');
    problem(context, 'NOT_EXACTLY_ONE', words, 'Fill in one of them, and leave the others null.', [
      ways[0]![0]!,
    ]);
  };
}
