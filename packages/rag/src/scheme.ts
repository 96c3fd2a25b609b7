import type { Rating } from './rating.ts';

/** One state of a council's rating scheme, as data: its own words and shape for a rating. */
export interface SchemeState {
  readonly rating: Rating;
  readonly label: string;
  readonly meaning: string;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'ring' | 'question';
  /** Other words the council's documents use for it, e.g. "Yellow" for amber. */
  readonly aliases: readonly string[];
}

/**
 * A rating scheme. `redNeeds` and `amberNeeds` keep the document's *and* apart from its *and/or*. A rating that
 * has no state here is never given by {@link rate}, except `unknown`, which every scheme has whether it says so
 * or not.
 */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  /** In the order the council lists them. */
  readonly states: readonly SchemeState[];
  readonly amberNeeds: 'measures-or-timeline';
  readonly redNeeds: 'measures-and-timeline' | 'measures-or-timeline';
}
