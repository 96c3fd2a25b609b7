import type { ResultOf } from '../graph/graphql.ts';
import type { Answer } from '../graph/answer.ts';
import type { refusalFragment } from '../operations/record.ts';

export type Refusal = ResultOf<typeof refusalFragment>;

/** What came of sending something to be recorded. */
export type Outcome = { readonly recorded: true } | { readonly recorded: false; readonly refusal: Refusal };

/** Reads the answer of a mutation. Throws a 503 `Response` when the graph could not say what came of it. */
export function outcomeOf(
  answer: Answer<{ readonly answer: Refusal | { readonly record: { readonly id: string } } }>,
): Outcome {
  const result = answer.data?.answer;
  if (result === undefined || result === null) {
    const fault = answer.missing[0];
    if (fault?.code === 'FORBIDDEN' || fault?.code === 'UNAUTHENTICATED') {
      return {
        recorded: false,
        refusal: {
          __typename: 'NotYourDecisionRight',
          message: fault.message,
          whatToDo: 'Sign in as someone whose role it is.',
        },
      };
    }
    throw new Response(null, { status: 503 });
  }
  return 'record' in result ? { recorded: true } : { recorded: false, refusal: result };
}
