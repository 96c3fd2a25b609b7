import { exactly, idSchema, problem, textSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { ratings } from './rating.ts';
import { shapes } from './shape.ts';
import { wordKey } from './word-key.ts';
import type { Scheme, SchemeState } from './scheme.ts';

/** One state of a scheme file; fields it does not know are refused. */
export const schemeStateSchema = exactly<SchemeState>()(
  z
    .strictObject({
      rating: z.enum(ratings),
      label: titleSchema,
      inBrief: textSchema.optional(),
      meaning: textSchema,
      shape: z.enum(shapes),
      aliases: z.array(textSchema).readonly(),
    })
    .superRefine(checkMeaning)
    .meta({ alsoChecked: { MEANING_SAYS_NOTHING: 'the meaning is more than the label again' } })
    .readonly(),
);

const riskNeeds = z.enum(['measures-and-timeline', 'measures-or-timeline']);

/**
 * A rating scheme as a file states it.
 *
 * Green, amber, red and unknown are needed, each rating has one state at most, and no word or shape stands for
 * two ratings: otherwise a council's own document could not be read without guessing, nor a board without colour.
 * A rule that could never be reached is refused too.
 */
export const schemeSchema = exactly<Scheme>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
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
      amberNeeds: riskNeeds,
      redNeeds: riskNeeds,
      blueNeeds: z.enum(['measures-and-approval', 'measures', 'approval', 'completion']).optional(),
    })
    .superRefine(checkNeeds)
    .meta({ alsoChecked: { RULE_NOT_REACHED: 'blueNeeds stands only beside a blue state' } })
    .readonly(),
);

type Context = Parameters<typeof problem>[0];

function checkMeaning({ label, meaning }: SchemeState, context: Context): void {
  if (wordKey(meaning) !== wordKey(label)) return;
  problem(
    context,
    'MEANING_SAYS_NOTHING',
    'a sentence that says what the label stands for',
    `Say what "${label}" means here: other councils use the same word for something else.`,
    ['meaning'],
  );
}

function checkNeeds(
  scheme: { readonly states: readonly SchemeState[]; readonly blueNeeds?: unknown },
  context: Context,
): void {
  if (scheme.blueNeeds === undefined || scheme.states.some(({ rating }) => rating === 'blue')) return;
  problem(
    context,
    'RULE_NOT_REACHED',
    'no blueNeeds, because no state is blue',
    'Leave blueNeeds out, or add the state whose rating is blue.',
    ['blueNeeds'],
  );
}

function checkStates(states: readonly SchemeState[], context: Context): void {
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
    const words = [
      { field: ['label'], word: state.label },
      ...state.aliases.map((word, place) => ({ field: ['aliases', place], word })),
    ];
    for (const { field, word } of words) {
      if (!taken(`word ${wordKey(word)}`)) continue;
      problem(
        context,
        'WORD_TWICE',
        'words that stand for one rating each',
        `Remove "${word}" from one of the two places.`,
        [index, ...field],
      );
    }
  });
}
