import { isRating } from '../words/ratings.ts';
import type { Rating, RatingState } from '../words/ratings.ts';

/** What the board is narrowed to, as its address says. */
export interface Filters {
  readonly ratings: readonly Rating[];
  /** A priority's number; empty for all. */
  readonly priority: string;
  readonly search: string;
}

const LONGEST_SEARCH = 100;
const LONGEST_WRONG = 30;

/** Reads the filters of an address; what is not a filter is left out: {@link ratingError} tells of it. */
export function readFilters(parameters: URLSearchParams): Filters {
  return {
    ratings: [...new Set(parameters.getAll('rating').map((rating) => rating.toUpperCase()))].filter(isRating),
    priority: parameters.get('priority')?.trim().slice(0, 20) ?? '',
    search: parameters.get('search')?.trim().slice(0, LONGEST_SEARCH) ?? '',
  };
}

/**
 * What is wrong with the filters of an address for a plan: a rating it does not have, with those it has. Null where
 * nothing is. What is wrong is told, never left out in silence: all actions are no answer to a question about some.
 */
export function ratingError(
  parameters: URLSearchParams,
  states: readonly RatingState[],
  counts: readonly { readonly rating: Rating; readonly count: number }[],
): string | null {
  const had = new Set<string>(
    [...states, ...counts.filter(({ count }) => count > 0)].map(({ rating }) => rating),
  );
  const wrong = parameters.getAll('rating').find((typed) => typed !== '' && !had.has(typed.toUpperCase()));
  if (wrong === undefined) return null;
  const labels = states.map(({ label }) => label);
  return `“${wrong.slice(0, LONGEST_WRONG)}” is no rating of this plan: choose from ${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''}`;
}

/** The query string of a board with these filters on this day; null is today. */
export function boardQuery(filters: Filters, asAt: string | null): string {
  const parameters = new URLSearchParams();
  for (const rating of filters.ratings) parameters.append('rating', rating.toLowerCase());
  if (filters.priority !== '') parameters.set('priority', filters.priority);
  if (filters.search !== '') parameters.set('search', filters.search);
  if (asAt !== null) parameters.set('as-at', asAt);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

export function isFiltered({ ratings, priority, search }: Filters): boolean {
  return ratings.length > 0 || priority !== '' || search !== '';
}
