import { isRating } from '../words/ratings.ts';
import type { Rating } from '../words/ratings.ts';

/** What the board is narrowed to, as its address says. */
export interface Filters {
  readonly ratings: readonly Rating[];
  /** A priority's number; empty for all. */
  readonly priority: string;
  readonly search: string;
}

const LONGEST_SEARCH = 100;

/** Reads the filters of an address; what is not a filter is left out. */
export function readFilters(parameters: URLSearchParams): Filters {
  return {
    ratings: [...new Set(parameters.getAll('rating').map((rating) => rating.toUpperCase()))].filter(isRating),
    priority: parameters.get('priority')?.trim().slice(0, 20) ?? '',
    search: parameters.get('search')?.trim().slice(0, LONGEST_SEARCH) ?? '',
  };
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
