import type { IsoDate } from '@golden-thread/outcomes';
import type {
  CommissioningIntention,
  CommissioningLevel,
  CommissioningStage,
  PlacePriority,
} from './intention.ts';
import { intentionsOfBody } from './intentions-of-body.ts';

/** What is wanted of intentions; what is left out or null asks for nothing. */
export interface IntentionFilter {
  /** `unknown` asks for those whose document states none. */
  readonly stage?: CommissioningStage | 'unknown' | null | undefined;
  readonly level?: CommissioningLevel | 'unknown' | null | undefined;
  /** The group that answers, by its id. */
  readonly bodyId?: string | null | undefined;
  readonly outcomeId?: string | null | undefined;
  readonly servesCommitment?: boolean | null | undefined;
  /** Those that run on the day. One that states no first day had begun already, and one that states no last day runs still. */
  readonly runsOn?: IsoDate | null | undefined;
}

/**
 * The intentions that are all that is asked for, in the order given.
 *
 * @example
 * selectIntentions([], [], { stage: 'review' }); // => []
 */
export function selectIntentions(
  intentions: readonly CommissioningIntention[],
  priorities: readonly PlacePriority[],
  { stage, level, bodyId, outcomeId, servesCommitment, runsOn }: IntentionFilter,
): readonly CommissioningIntention[] {
  const ofGroup = isAsked(bodyId) ? intentionsOfBody(bodyId, priorities, intentions) : intentions;
  return ofGroup.filter(
    (each) =>
      (!isAsked(stage) || (each.stage ?? 'unknown') === stage) &&
      (!isAsked(level) || (each.level ?? 'unknown') === level) &&
      (!isAsked(outcomeId) || each.outcomeIds.includes(outcomeId)) &&
      (!isAsked(servesCommitment) || each.servesCommitment === servesCommitment) &&
      (!isAsked(runsOn) ||
        ((each.startDate === null || each.startDate <= runsOn) &&
          (each.endDate === null || runsOn <= each.endDate))),
  );
}

function isAsked<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
