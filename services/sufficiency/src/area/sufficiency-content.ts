import type { LocalArea } from '@golden-thread/local-areas';
import type { Benchmark, Indicator, ReportedFigure, Source } from '@golden-thread/outcomes';
import type {
  CorporatePromise,
  DeliveryObjective,
  LookedAfterSnapshot,
  MeasureOfSuccess,
  PublishedPopulation,
  SufficiencyPriority,
} from '@golden-thread/sufficiency';
import type { HomesMarket } from '@golden-thread/sufficiency/homes';
import type { PublishedProjection } from '@golden-thread/sufficiency/projection';

/** The parts of a local area that this service keeps as one version. */
export interface SufficiencyContent {
  readonly code: string;
  readonly name: string;
  readonly sources: readonly Source[];
  readonly bodyIds: readonly string[];
  readonly posts: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  readonly figures: readonly ReportedFigure[];
  readonly lookedAfter: readonly LookedAfterSnapshot[];
  readonly deliveryObjectives: readonly DeliveryObjective[];
  readonly promises: readonly CorporatePromise[];
  readonly sufficiencyPriorities: readonly SufficiencyPriority[];
  readonly measuresOfSuccess: readonly MeasureOfSuccess[];
  readonly publishedProjections: readonly PublishedProjection[];
  readonly populations: readonly PublishedPopulation[];
  readonly market: HomesMarket;
}

/** Grows with the shape of {@link SufficiencyContent}. */
export const SUFFICIENCY_CONTENT_FORMAT = 5;

/** Takes this service's parts. */
export function sufficiencyContent(area: LocalArea): SufficiencyContent {
  const indicators = area.indicators.filter(({ domain }) => domain === 'sufficiency');
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    code: area.code,
    name: area.name,
    sources: area.sources,
    bodyIds: area.governance.bodies.map(({ id }) => id),
    posts: area.governance.posts.map(({ id, title }) => ({ id, title })),
    indicators,
    benchmarks: area.benchmarks.filter(({ indicatorId }) => ids.has(indicatorId)),
    figures: area.figures.filter(({ domain }) => domain === 'sufficiency'),
    lookedAfter: area.lookedAfter,
    deliveryObjectives: area.deliveryObjectives,
    promises: area.promises,
    sufficiencyPriorities: area.sufficiencyPriorities,
    measuresOfSuccess: area.measuresOfSuccess,
    publishedProjections: area.publishedProjections,
    populations: area.populations,
    market: area.market,
  };
}
