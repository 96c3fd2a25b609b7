import { exactly, idSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Scheme, SchemeState } from './scheme.ts';

/** One state of a scheme file; fields it does not know are refused. */
export const schemeStateSchema = exactly<SchemeState>()(
  z
    .strictObject({
      rating: z.enum(['blue', 'green', 'amber', 'red', 'grey', 'unknown']),
      label: textSchema,
      meaning: textSchema,
      shape: z.enum(['circle', 'square', 'triangle', 'diamond', 'ring', 'question']),
      aliases: z.array(textSchema).readonly(),
    })
    .readonly(),
);

/**
 * A rating scheme as a file states it.
 *
 * Green, amber, red and unknown are needed, each rating has one state at most, and no word or shape stands for
 * two ratings: otherwise a council's own document could not be read without guessing, nor a board without colour.
 */
export const schemeSchema = exactly<Scheme>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      states: z
        .array(schemeStateSchema)
        .readonly()
        .superRefine(checkStates)
        .meta({
          alsoChecked: {
            STATE_MISSING: 'green, amber, red and unknown have a state',
            STATE_TWICE: 'a rating has one state',
            SHAPE_TWICE: 'a shape stands for one rating',
            WORD_TWICE: 'a word stands for one rating, in whatever letters',
          },
        }),
      amberNeeds: z.literal('measures-or-timeline'),
      redNeeds: z.enum(['measures-and-timeline', 'measures-or-timeline']),
    })
    .readonly(),
);

function checkStates(states: readonly SchemeState[], context: Parameters<typeof problem>[0]): void {
  for (const needed of ['green', 'amber', 'red', 'unknown'] as const) {
    if (states.some((state) => state.rating === needed)) continue;
    problem(context, 'STATE_MISSING', `a state for ${needed}`, `Add a state whose rating is ${needed}.`);
  }
  const seen = new Set<string>();
  states.forEach((state, index) => {
    const taken = (key: string) => {
      const again = seen.has(key);
      seen.add(key);
      return again;
    };
    if (taken(`rating ${state.rating}`)) {
      problem(context, 'STATE_TWICE', 'one state for each rating', 'Keep one of the two states.', [
        index,
        'rating',
      ]);
    }
    if (taken(`shape ${state.shape}`)) {
      problem(context, 'SHAPE_TWICE', 'a shape no other state has', 'Give it another shape.', [
        index,
        'shape',
      ]);
    }
    for (const [field, word] of [
      ['label', state.label],
      ...state.aliases.map((alias) => ['aliases', alias]),
    ]) {
      if (!taken(`word ${word?.toLowerCase()}`)) continue;
      problem(
        context,
        'WORD_TWICE',
        'words that stand for one rating each',
        `Remove "${word}" from one of the two places.`,
        [index, field as string],
      );
    }
  });
}
