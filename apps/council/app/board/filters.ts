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

/** Reads the filters of an address; what is not a filter is left out: {@link filterErrors} tells of it. */
export function readFilters(parameters: URLSearchParams): Filters {
  return {
    ratings: [...new Set(parameters.getAll('rating').map((rating) => rating.toUpperCase()))].filter(isRating),
    priority: parameters.get('priority')?.trim().slice(0, 20) ?? '',
    search: parameters.get('search')?.trim().slice(0, LONGEST_SEARCH) ?? '',
  };
}

/** What is wrong with each filter of an address; null where nothing is. */
export interface FilterErrors {
  readonly rating: string | null;
  readonly priority: string | null;
}

/** What of a plan its filters choose from. */
export interface Choices {
  readonly states: readonly RatingState[];
  readonly ratingCounts: readonly { readonly rating: Rating; readonly count: number }[];
  readonly priorities: readonly { readonly ref: string }[];
}

/**
 * What is wrong with the filters of an address for a plan: a rating or a priority it does not have, with those it has.
 * What is wrong is told, never passed over in silence: neither all actions nor none answer a question about some.
 */
export function filterErrors(
  parameters: URLSearchParams,
  { states, ratingCounts, priorities }: Choices,
): FilterErrors {
  const had = new Set<string>(
    [...states, ...ratingCounts.filter(({ count }) => count > 0)].map(({ rating }) => rating),
  );
  const rating = parameters.getAll('rating').find((typed) => typed !== '' && !had.has(typed.toUpperCase()));
  const refs = priorities.map(({ ref }) => ref);
  const priority = parameters
    .getAll('priority')
    .map((typed) => typed.trim())
    .find((typed) => typed !== '' && !refs.includes(typed));
  const labels = states.map(({ label }) => label);
  return {
    rating: rating === undefined ? null : isNone(rating, 'rating', labels),
    priority: priority === undefined ? null : isNone(priority, 'priority', refs),
  };
}

const inTurn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function isNone(typed: string, noun: string, choices: readonly string[]): string {
  return `“${typed.slice(0, LONGEST_WRONG)}” is no ${noun} of this plan: choose from ${inTurn.format(choices)}`;
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
