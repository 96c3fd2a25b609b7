import type { BenchmarkMethod } from './benchmark-method.ts';
import type { IsoDate } from './iso-date.ts';

/** Whose figure a relative target compares with. */
export type BenchmarkGroup = 'england' | 'region' | 'statistical-neighbours';

/**
 * What an indicator is meant to reach. Each kind has its own evaluator (`target/<kind>.ts`). All figures are
 * in the indicator's unit.
 */
export type Target =
  /** Each case within a clock, e.g. advice within 6 weeks; the indicator counts the share met. `share` is the percent of cases wanted when stated. */
  | {
      readonly kind: 'within-clock';
      readonly limit: number;
      readonly clockUnit: 'days' | 'weeks' | 'months';
      readonly share: number | null;
    }
  | { readonly kind: 'baseline-to-target'; readonly target: number; readonly byDate: IsoDate | null }
  /** A relative rise over the baseline, in percent of it. */
  | { readonly kind: 'percentage-increase'; readonly byPercent: number; readonly byDate: IsoDate | null }
  /** Better than the month before, every month. */
  | { readonly kind: 'month-on-month' }
  | { readonly kind: 'maintain'; readonly level: number | null }
  /** A direction with no figure. */
  | { readonly kind: 'direction'; readonly direction: 'increase' | 'reduce' }
  | { readonly kind: 'zero-tolerance' }
  /**
   * In line with a benchmark; `margin` is how far apart still counts as in line (null: not stated). Where `method` is left out, a
   * verdict is given only if every method on record agrees on it.
   */
  | {
      readonly kind: 'in-line-with-benchmark';
      readonly benchmark: BenchmarkGroup;
      readonly method?: BenchmarkMethod | undefined;
      readonly margin: number | null;
    }
  | {
      readonly kind: 'cumulative-in-year';
      readonly yearKind: 'financial-year' | 'academic-year' | 'calendar-year';
      readonly target: number | null;
    };

/** The name of a kind of target, which says which fields it has and which evaluator judges it. */
export type TargetKind = Target['kind'];
