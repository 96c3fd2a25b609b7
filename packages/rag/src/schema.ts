import { z } from 'zod';
import type { Scheme, SchemeState } from './scheme.ts';

const words = z.string().trim().min(1);

/** One state of a scheme file; unknown keys are refused. */
export const schemeStateSchema: z.ZodType<SchemeState> = z.strictObject({
  rating: z.enum(['blue', 'green', 'amber', 'red', 'grey', 'unknown']),
  label: words,
  meaning: words,
  shape: z.enum(['circle', 'square', 'triangle', 'diamond', 'ring', 'question']),
  aliases: z.array(words),
});

/**
 * A rating scheme as a file states it.
 *
 * Green, amber, red and unknown are needed, each rating has one state at most, and no word stands for two
 * ratings: otherwise a council's own document could not be read without guessing.
 */
export const schemeSchema: z.ZodType<Scheme> = z
  .strictObject({
    id: words,
    title: words,
    states: z.array(schemeStateSchema),
    amberNeeds: z.literal('measures-or-timeline'),
    redNeeds: z.enum(['measures-and-timeline', 'measures-or-timeline']),
  })
  .superRefine((scheme, context) => {
    const has = scheme.states.map((state) => state.rating);
    for (const needed of ['green', 'amber', 'red', 'unknown'] as const) {
      if (!has.includes(needed)) {
        context.addIssue({ code: 'custom', path: ['states'], message: `A state for ${needed} is needed.` });
      }
    }
    const seen = new Map<string, number>();
    scheme.states.forEach((state, index) => {
      if (has.indexOf(state.rating) !== index) {
        context.addIssue({
          code: 'custom',
          path: ['states', index, 'rating'],
          message: `${state.rating} has two states; keep one.`,
        });
      }
      for (const word of [state.label, ...state.aliases]) {
        const other = seen.get(word.trim().toLowerCase());
        if (other !== undefined) {
          context.addIssue({
            code: 'custom',
            path: ['states', index],
            message: `"${word}" is used twice; each word stands for one rating.`,
          });
        }
        seen.set(word.trim().toLowerCase(), index);
      }
    });
  });
