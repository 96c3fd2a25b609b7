import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import type { RatingChange } from './rating-change.ts';
import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';
import type { Standing } from './standing.ts';

/** What a rule looks at: the facts and how the action stands on its measures and its timeline. */
export interface Situation {
  readonly facts: ActionFacts;
  readonly scheme: Scheme;
  readonly asOf: IsoDate;
  readonly measures: Standing;
  readonly timeline: Standing;
}

/** Why a rating is given, and what would change it; at least one of each. */
export interface Grounds {
  readonly reasons: readonly string[];
  readonly changes: readonly RatingChange[];
}

/** One way to come to a rating. The first rule of the ordered list that has grounds decides. */
export interface RatingRule {
  readonly id: string;
  readonly rating: Rating;
  /** The grounds for the rating, or null where the rule does not apply. */
  readonly grounds: (situation: Situation) => Grounds | null;
}
