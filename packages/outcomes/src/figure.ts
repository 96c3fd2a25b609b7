import type { Period } from './period.ts';
import type { Unit } from './quantity.ts';
import type { Citation } from './source.ts';

/** How a figure follows from its components. */
export type Recomputation =
  | { readonly kind: 'sum'; readonly parts: readonly Component[] }
  | { readonly kind: 'share-percent'; readonly numerator: Component; readonly denominator: Component }
  | { readonly kind: 'rate-per-10000'; readonly numerator: Component; readonly denominator: Component }
  /** Mean of the yearly percentage changes of the last `changes` steps of a series. */
  | {
      readonly kind: 'mean-percentage-change';
      readonly series: readonly Component[];
      readonly changes: number;
    }
  /** The same figure printed elsewhere. */
  | { readonly kind: 'same-as'; readonly other: Component }
  /** Nothing in the source to recompute it from. */
  | { readonly kind: 'none'; readonly why: string };

/** A named part a figure is made of. */
export interface Component {
  readonly label: string;
  readonly value: number;
}

/** An estimate printed as a range. Both ends count, in the unit of the figure. */
export interface ReportedInterval {
  readonly lower: number;
  readonly upper: number;
}

/** A figure as a source printed it, with what it is made of. Value, recomputation and discrepancy are kept apart. */
export interface ReportedFigure {
  readonly id: string;
  readonly title: string;
  readonly domain: 'send' | 'sufficiency' | 'commissioning';
  /** As printed; null when an interval is printed instead of one number. */
  readonly reported: number | null;
  /** The interval printed; left out when one number is printed. Exactly one of the two is given. */
  readonly reportedInterval?: ReportedInterval | undefined;
  readonly unit: Unit;
  /** Decimal places printed; the tolerance for printed rounding is half a unit of the last. */
  readonly decimals: number;
  readonly period: Period | null;
  readonly recomputation: Recomputation;
  /** Remarks that no arithmetic can show, e.g. a reference date that does not fit. Empty when none. */
  readonly remarks: readonly string[];
  readonly source: Citation;
}
