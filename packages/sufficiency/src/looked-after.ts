import type { ReportedFigure } from '@golden-thread/outcomes';

/** One row of the placement mix as a source printed it. */
export interface PlacementMixRow {
  /** Our name of the placement type, e.g. "In-house fostering". */
  readonly type: string;
  readonly count: ReportedFigure | null;
  readonly share: ReportedFigure | null;
}

/** The looked-after figures of one area at one day, each reported, recomputable, and discrepant where it is. */
export interface LookedAfterSnapshot {
  readonly asAtDate: string;
  /** From which day a reader may know it: the day the source was published. */
  readonly knownDate: string;
  readonly count: ReportedFigure;
  readonly ratePer10000: ReportedFigure;
  readonly placementMix: readonly PlacementMixRow[];
}

/** One objective of a sufficiency delivery plan. A missing timescale is kept as missing. */
export interface DeliveryObjective {
  readonly ref: string;
  readonly title: string;
  readonly outcomeMeasure: string | null;
  readonly ownerBodyId: string | null;
  readonly timescaleLabel: string | null;
}
