import type { IsoDate } from '@golden-thread/outcomes';
import type { DeliveryObjective } from '@golden-thread/sufficiency';
import type { FigureView, IndicatorNode, SourceView } from '@golden-thread/subgraph';

export interface PlacementMixRowView {
  readonly type: string;
  readonly count: FigureView | null;
  readonly share: FigureView | null;
}

export interface LookedAfterView {
  readonly asAtDate: IsoDate;
  readonly count: FigureView;
  readonly ratePer10000: FigureView;
  readonly placementMix: readonly PlacementMixRowView[];
}

export interface ObjectiveNode {
  /** Global id. */
  readonly id: string;
  readonly areaCode: string;
  readonly objective: DeliveryObjective;
  /** Title of the post that owns it; null when the plan names none. */
  readonly ownerPost: string | null;
  readonly source: SourceView;
}

/** What this subgraph serves of one version of one local area, indexed once and read by every request. */
export interface SufficiencyArea {
  readonly code: string;
  readonly name: string;
  /** By local id. */
  readonly indicators: ReadonlyMap<string, IndicatorNode>;
  /** By local id. */
  readonly objectives: ReadonlyMap<string, ObjectiveNode>;
  /** By the body that owns them, or that oversees them where no body does. */
  readonly objectivesOfBody: ReadonlyMap<string, readonly ObjectiveNode[]>;
  readonly bodyIds: ReadonlySet<string>;
  readonly figures: readonly FigureView[];
  /** The newest position on or before the day; null when there is none. */
  readonly lookedAfter: (asOf: IsoDate) => LookedAfterView | null;
}
