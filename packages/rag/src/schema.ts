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
        .superRefine(checkStates, { when: ({ value }) => Array.isArray(value) })
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
    .superRefine(checkNeeds, { when: ({ value }) => hasStates(value) })
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

/** Whether there are states to look at. What else is wrong with a scheme does not keep this from being said with it. */
function hasStates(scheme: unknown): boolean {
  return typeof scheme === 'object' && scheme !== null && 'states' in scheme && Array.isArray(scheme.states);
}

function checkNeeds(
  scheme: { readonly states: readonly (Partial<SchemeState> | null)[]; readonly blueNeeds?: unknown },
  context: Context,
): void {
  if (scheme.blueNeeds === undefined || scheme.states.some((state) => state?.rating === 'blue')) return;
  problem(
    context,
    'RULE_NOT_REACHED',
    'no blueNeeds, because no state is blue',
    'Leave blueNeeds out, or add the state whose rating is blue.',
    ['blueNeeds'],
  );
}

/** A state as a file may have it, right or wrong: what is wrong with one says nothing of the others. */
type AnyState = { readonly [Field in keyof SchemeState]?: unknown } | null;

function checkStates(given: readonly unknown[], context: Context): void {
  const states = given.map((state): AnyState => (typeof state === 'object' ? state : null));
  const told = states.map((state) => state?.rating);
  // A rating that is misspelt may be the one that seems to be missing: it is put right first.
  const allTold = told.every((rating) => (ratings as readonly unknown[]).includes(rating));
  for (const needed of ['green', 'amber', 'red', 'unknown'] as const) {
    if (!allTold || told.includes(needed)) continue;
    problem(context, 'STATE_MISSING', `a state for ${needed}`, `Add a state whose rating is ${needed}.`);
  }
  const seen = new Set<string>();
  const taken = (kind: string, value: unknown) => {
    if (typeof value !== 'string') return false;
    const key = `${kind} ${kind === 'word' ? wordKey(value) : value}`;
    const again = seen.has(key);
    seen.add(key);
    return again;
  };
  states.forEach((state, index) => {
    if (taken('rating', state?.rating)) {
      problem(context, 'STATE_TWICE', 'one state for each rating', 'Keep one of the two states.', [
        index,
        'rating',
      ]);
    }
    if (taken('shape', state?.shape)) {
      problem(context, 'SHAPE_TWICE', 'a shape no other state has', 'Give it another shape.', [
        index,
        'shape',
      ]);
    }
    const aliases: readonly unknown[] = Array.isArray(state?.aliases) ? state.aliases : [];
    const words = [
      { field: ['label'], word: state?.label },
      ...aliases.map((word, place) => ({ field: ['aliases', place], word })),
    ];
    for (const { field, word } of words) {
      if (!taken('word', word)) continue;
      problem(
        context,
        'WORD_TWICE',
        'words that stand for one rating each',
        `Remove "${String(word)}" from one of the two places.`,
        [index, ...field],
      );
    }
  });
}
