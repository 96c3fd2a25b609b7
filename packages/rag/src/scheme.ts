import type { Rating } from './rating.ts';
import type { Shape } from './shape.ts';

/** One state of a council's rating scheme, as data: its own words and shape for a rating. */
export interface SchemeState {
  readonly rating: Rating;
  readonly label: string;
  /** What the label stands for in a few words, shown beside it; left out where the label says it. */
  readonly inBrief?: string | undefined;
  /** What it means, in a sentence. */
  readonly meaning: string;
  readonly shape: Shape;
  /** Other words the council's documents use for it, e.g. "Yellow" for amber. */
  readonly aliases: readonly string[];
}

/** Whether a risk on one of the two is enough (the document's *and/or*), or it has to be on both (its *and*). */
export type RiskNeeds = 'measures-or-timeline' | 'measures-and-timeline';

/** What blue needs besides completion. `completion` alone: a council where blue just means done. */
export type BlueNeeds = 'measures-and-approval' | 'measures' | 'approval' | 'completion';

/**
 * A rating scheme. `amberNeeds` and `redNeeds` keep the document's *and* apart from its *and/or*; a risk that is
 * not enough for either is green. A rating that has no state here is never given by {@link rate}, except
 * `unknown`, which every scheme has whether it says so or not.
 */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  /** In the order the council lists them. */
  readonly states: readonly SchemeState[];
  readonly amberNeeds: RiskNeeds;
  readonly redNeeds: RiskNeeds;
  /** Left out, blue needs all of it, measures and approval: leaving something out never loosens a rule. */
  readonly blueNeeds?: BlueNeeds | undefined;
}

/** Whether a scheme has a state for a rating. */
export function hasState(scheme: Scheme, rating: Rating): boolean {
  return scheme.states.some((state) => state.rating === rating);
}
