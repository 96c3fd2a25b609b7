import type { Absence, IsoDate, IsoInstant, Period, Source, TargetKind, Unit } from '@golden-thread/outcomes';

/** A source and the place in it where a fact stands, as the graph shows them together. */
export interface SourceView extends Source {
  readonly place: string;
}

export interface PeriodView extends Period {
  readonly label: string;
}

export interface ObservationView {
  /** Orders and identifies it within its indicator. */
  readonly key: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: Absence | null;
  readonly period: PeriodView;
  readonly source: SourceView;
  readonly recordedAt: IsoInstant;
}

export interface BaselineView {
  readonly label: string;
  readonly value: number | null;
  readonly date: IsoDate | null;
}

export interface TargetView {
  readonly label: string;
  readonly kind: TargetKind;
}

export interface FigureView {
  readonly title: string;
  readonly reported: number | null;
  readonly reportedInterval: { readonly lower: number; readonly upper: number } | null;
  readonly recomputed: number | null;
  readonly discrepancy: number | null;
  readonly agrees: boolean | null;
  readonly explanation: string;
  readonly unit: Unit;
  readonly remarks: readonly string[];
  readonly source: SourceView;
}
