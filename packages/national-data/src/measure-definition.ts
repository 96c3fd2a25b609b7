import type { Polarity } from '@golden-thread/outcomes';
import type { YearKind } from './year-kind.ts';

/** What a national measure is, as its dictionary says. */
export interface MeasureDefinition {
  /** The short name under which the tables carry it. Ours is the same: it is never made prettier, so that it can be found again. */
  readonly measureId: string;
  readonly title: string;
  readonly topic: string;
  /** What a figure of it counts, in the dictionary's words, such as `Rate per 10,000`. */
  readonly unitLabel: string;
  /** `not-judged` where the dictionary prints `-`; `unknown` where it says nothing. */
  readonly polarity: Polarity;
  /** Decimal places to show; null when the dictionary leaves it open: the figures are then shown as published. */
  readonly decimals: number | null;
  /** What kind of year a bare `2024` in its table means. */
  readonly yearKind: YearKind;
  /** False where the dictionary asks that no quartile bands are made of it. */
  readonly quartiles: boolean;
}
