import type { IsoDate } from './iso-date.ts';
import type { PeriodKind } from './period.ts';
import type { Unit } from './quantity.ts';
import type { Citation } from './source.ts';
import type { Target } from './target.ts';

/** Which way is better. `not-judged`: published without judgement; `unknown`: the source does not say. */
export type Polarity = 'higher-is-better' | 'lower-is-better' | 'not-judged' | 'unknown';

/** A polarity a comparison may rest on. */
export type JudgedPolarity = Extract<Polarity, 'higher-is-better' | 'lower-is-better'>;

/** The domain that owns an indicator, its observations and its rating. */
export type Domain = 'send' | 'sufficiency' | 'commissioning';

/** The position a target is measured from. An immutable fact of the plan, not the first observation. */
export interface Baseline {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly date: IsoDate | null;
  /** As a reader would say it, e.g. "52.5% at the end of June 2021". */
  readonly label: string;
}

/** A measure that is computed from records. */
export interface RecordMeasure {
  readonly measureId: string;
  /** Which part of it, such as a source of advice; null where the measure has none. */
  readonly part: string | null;
}

/** A measure that tells whether an outcome is being reached. */
export interface Indicator {
  readonly id: string;
  /** Plain words of our own; the source's sentence is not copied. */
  readonly title: string;
  readonly domain: Domain;
  readonly polarity: Polarity;
  readonly unit: Unit;
  /** Decimal places it is published with; figures are rounded to these before any comparison. */
  readonly decimals: number;
  readonly frequency: PeriodKind | null;
  readonly baseline: Baseline | null;
  readonly target: Target | null;
  /** A target as a reader would say it, e.g. "within 6 weeks"; null when the source states none. */
  readonly targetLabel: string | null;
  /** The first day it is collected; null when always. Before it there is an absence, not a failure. */
  readonly collectedFromDate: IsoDate | null;
  /**
   * The national measure that counts the same thing in the same way, such as `LACDistance` of the Local Authority Interactive
   * Tool; left out when there is none. Only where the definitions agree: an authority's figure is compared with others' by it.
   */
  readonly nationalMeasureId?: string | undefined;
  /**
   * The measure computed from records that counts the same thing in the same way, such as `requests-received`; left out when there is
   * none. Only where the definitions agree: the figure reported is held against the one the records give.
   */
  readonly recordMeasure?: RecordMeasure | undefined;
  readonly source: Citation;
}
