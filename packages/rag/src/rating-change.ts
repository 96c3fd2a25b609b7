import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import type { Rating } from './rating.ts';

/**
 * What kind of thing would have to happen.
 *
 * - `progress-recorded`, `started`, `completed`, `reopened`: other progress on record.
 * - `judgement`: another judgement of the risks, a deadline moved, or a measure observed otherwise.
 * - `day-passed`: nothing but time.
 * - `closed`: everything that blue needs and is not yet on record.
 * - `scheme`: no fact would do it; the scheme has no state for what the facts give.
 */
export type RatingChangeKind =
  | 'progress-recorded'
  | 'started'
  | 'completed'
  | 'reopened'
  | 'judgement'
  | 'day-passed'
  | 'closed'
  | 'scheme';

/** Facts that would be other than they are, and the day they would be asked on where that is another. */
export interface ChangedFacts {
  readonly facts: Partial<ActionFacts>;
  /** Left out where the day asked stays the same. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * One thing that would change a rating, in words and for a machine. With any one of `ways` laid over the facts,
 * {@link rate} gives one of `to`, and never the rating it gave: a law that holds for every rule.
 */
export interface RatingChange {
  readonly kind: RatingChangeKind;
  /** What the rating would be: one, or one of several where that depends on the rest. */
  readonly to: readonly Rating[];
  /** Alternatives, each enough by itself; empty only for `scheme`. */
  readonly ways: readonly ChangedFacts[];
  readonly sentence: string;
}
