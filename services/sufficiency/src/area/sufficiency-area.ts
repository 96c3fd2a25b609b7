import type { IsoDate } from '@golden-thread/outcomes';
import type { MethodName } from '@golden-thread/projection';
import type {
  CorporatePromise,
  DeliveryObjective,
  MeasureOfSuccess,
  SufficiencyPriority,
} from '@golden-thread/sufficiency';
import type { PopulationEstimate } from '@golden-thread/sufficiency/measures';
import type { YearlyProjection } from '@golden-thread/sufficiency/projection';
import type { FigureView, IndicatorNode, SourceView } from '@golden-thread/subgraph';
import type { MarketNode } from './market-views.ts';
import type { PublishedProjectionView } from './projection-views.ts';

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

/** A priority of the sufficiency strategy, with the objectives that are to reach it. */
export interface SufficiencyPriorityView extends Omit<SufficiencyPriority, 'source'> {
  readonly objectives: readonly ObjectiveNode[];
  readonly source: SourceView;
}

/** A measure of success, with the indicator that carries it. */
export interface MeasureOfSuccessView extends Omit<MeasureOfSuccess, 'source'> {
  readonly indicator: IndicatorNode | null;
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
  /** Titles of posts, by local id. */
  readonly postTitles: ReadonlyMap<string, string>;
  readonly figures: readonly FigureView[];
  readonly promises: readonly CorporatePromise[];
  readonly priorities: readonly SufficiencyPriorityView[];
  readonly measuresOfSuccess: readonly MeasureOfSuccessView[];
  /** Continues the yearly figures of an indicator, by its local id; null when there is none, or too few of it are known. */
  readonly project: (
    indicatorId: string,
    asOf: IsoDate,
    years: number,
    method: MethodName | 'best',
  ) => YearlyProjection | null;
  /** What rates for every 10,000 children are divided by. */
  readonly populations: readonly PopulationEstimate[];
  readonly publishedProjections: (asOf: IsoDate) => readonly PublishedProjectionView[];
  readonly market: MarketNode;
  /** The newest position on or before the day; null when there is none. */
  readonly lookedAfter: (asOf: IsoDate) => LookedAfterView | null;
}
