import type { Citation } from '@golden-thread/outcomes';

/** One measure of success of a sufficiency strategy, as its table lists it under a theme. */
export interface MeasureOfSuccess {
  readonly id: string;
  /** Theme as the strategy names it, e.g. "Fostering". */
  readonly theme: string;
  /** What the theme is for, in our own plain words. */
  readonly themeAim: string;
  /** Its place under the theme, from 1. */
  readonly number: number;
  readonly title: string;
  /** The indicator that carries its unit, polarity and target; null when none does. */
  readonly indicatorId: string | null;
  readonly source: Citation;
}
