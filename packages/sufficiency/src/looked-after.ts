import type { Citation, IsoDate, ReportedFigure } from '@golden-thread/outcomes';

/** One row of the placement mix as a source printed it. */
export interface PlacementMixRow {
  /** Our name of the placement type, e.g. "In-house fostering". */
  readonly type: string;
  readonly count: ReportedFigure | null;
  readonly share: ReportedFigure | null;
}

/** The looked-after figures of one area at one day, each reported, recomputable, and discrepant where it is. */
export interface LookedAfterSnapshot {
  readonly asAtDate: IsoDate;
  /** From which day a reader may know it: the day the source was published. */
  readonly knownDate: IsoDate;
  readonly count: ReportedFigure;
  readonly ratePer10000: ReportedFigure;
  readonly placementMix: readonly PlacementMixRow[];
}

/** One objective of a sufficiency delivery plan. A missing timescale is kept as missing. */
export interface DeliveryObjective {
  readonly ref: string;
  readonly title: string;
  /** How it is known to be done; null when the plan leaves the cell empty. */
  readonly outcomeMeasure: string | null;
  /** The body that owns it; null when the plan names none. Most plans name an officer: see `ownerPostId`. */
  readonly ownerBodyId: string | null;
  /** The post that owns it, never a person; null when the plan names none. */
  readonly ownerPostId: string | null;
  /** The body that is told of progress, which answers for the objective where no body owns it. */
  readonly overseenByBodyId: string | null;
  /** As printed, e.g. "2024-2027"; null when the cell is empty. */
  readonly timescaleLabel: string | null;
  readonly source: Citation;
}
