import { contradictions, rate, type Contradiction, type Rating, type Scheme } from '@golden-thread/rag';
import { actionFacts, type ActionFactsInput } from './action-facts.ts';
import { recordedRatingRecord, type RecordedRating } from './recorded-rating.ts';

/** The rating of an action as at a day: what was recorded and what the rules give, kept apart. */
export interface ActionRating {
  readonly ref: string;
  readonly recorded: Rating;
  /** The record behind `recorded`; null when it is `unknown`. */
  readonly recordedFrom: RecordedRating | null;
  readonly computed: Rating;
  /** Why `computed` is what it is; at least one sentence. */
  readonly reasons: readonly string[];
  readonly wouldChangeIf: readonly string[];
  /**
   * True when both are known and they are not the same. `unknown` is nobody's opinion, so it differs from
   * nothing.
   */
  readonly differs: boolean;
  /** What else is on record against `recorded`. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Rates one action as at a day from its plan, its records and how its impact measures stand.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function rateAction(input: ActionFactsInput & { readonly scheme: Scheme }): ActionRating {
  const { plan, planned, records, scheme, asOf } = input;
  const { ref } = planned.action;
  const facts = actionFacts(input);
  const recordedFrom = recordedRatingRecord(records, plan.id, ref, asOf, scheme);
  const recorded = recordedFrom?.rating ?? 'unknown';
  const { rating: computed, reasons, wouldChangeIf } = rate(facts, scheme, asOf);
  const differs = recorded !== 'unknown' && computed !== 'unknown' && recorded !== computed;
  const against = contradictions(recorded, facts, scheme, asOf);
  return { ref, recorded, recordedFrom, computed, reasons, wouldChangeIf, differs, contradictions: against };
}
