import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import { measuresStanding } from './measures-standing.ts';
import type { Rating } from './rating.ts';
import { ratingRules } from './rating-rules.ts';
import type { Grounds, RatingRule, Situation } from './rule.ts';
import { cannotBeTold } from './rules/cannot-be-told.ts';
import { hasState, type Scheme } from './scheme.ts';
import { timelineStanding } from './timeline-standing.ts';

/** A rating worked out from facts, the rule that gave it, and its grounds. */
export interface ComputedRating extends Grounds {
  readonly rating: Rating;
  /** Id of the rule that decided. */
  readonly ruleId: string;
  /** The sentences of `changes`. */
  readonly wouldChangeIf: readonly string[];
}

/**
 * Rates an action from its facts as at a day, with at least one reason and one condition that would change it.
 *
 * A rule whose rating has no state in the scheme is passed over, so a three-colour scheme never yields blue or
 * grey; `unknown` is always possible. The deadline's last day is still in time.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 */
export function rate(facts: ActionFacts, scheme: Scheme, asOf: IsoDate): ComputedRating {
  const situation: Situation = {
    facts,
    scheme,
    asOf,
    measures: measuresStanding(facts),
    timeline: timelineStanding(facts, isoDate(asOf)),
  };
  for (const rule of ratingRules) {
    if (rule.rating !== 'unknown' && !hasState(scheme, rule.rating)) continue;
    const grounds = rule.grounds(situation);
    if (grounds !== null) return computed(rule, grounds);
  }
  return computed(cannotBeTold, cannotBeTold.grounds(situation));
}

function computed({ rating, id }: RatingRule, grounds: Grounds): ComputedRating {
  return { rating, ruleId: id, ...grounds, wouldChangeIf: grounds.changes.map(({ sentence }) => sentence) };
}
