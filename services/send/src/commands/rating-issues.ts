import type { Rating } from '@golden-thread/rag';
import type { InputIssue } from '@golden-thread/subgraph';

/** What is wrong with a rating that somebody wants to record under a scheme. */
export function ratingIssues(
  rating: Rating,
  states: readonly { readonly rating: Rating }[],
): readonly InputIssue[] {
  if (rating !== 'unknown' && states.some((state) => state.rating === rating)) return [];
  return [
    {
      path: 'rating',
      found: rating.toUpperCase(),
      expected: `a rating of the plan's scheme: ${states
        .filter((state) => state.rating !== 'unknown')
        .map((state) => state.rating.toUpperCase())
        .join(', ')}`,
      whatToDo: 'Choose one of these; an action with nothing recorded is UNKNOWN by itself.',
    },
  ];
}
