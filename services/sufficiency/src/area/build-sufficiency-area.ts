import type { ReportedFigure } from '@golden-thread/outcomes';
import { lookedAfterAsAt, type LookedAfterSnapshot } from '@golden-thread/sufficiency';
import {
  createIndicatorNode,
  createSourceViews,
  figureView,
  globalId,
  type AreaMaterial,
  type FigureView,
} from '@golden-thread/subgraph';
import { marketNode } from './market-views.ts';
import { projectIndicator, publishedProjectionView } from './projection-views.ts';
import type { LookedAfterView, ObjectiveNode, SufficiencyArea } from './sufficiency-area.ts';
import type { SufficiencyContent } from './sufficiency-content.ts';

function lookedAfterView(
  snapshot: LookedAfterSnapshot,
  view: (figure: ReportedFigure) => FigureView,
): LookedAfterView {
  return {
    asAtDate: snapshot.asAtDate,
    count: view(snapshot.count),
    ratePer10000: view(snapshot.ratePer10000),
    placementMix: snapshot.placementMix.map(({ type, count, share }) => ({
      type,
      count: count === null ? null : view(count),
      share: share === null ? null : view(share),
    })),
  };
}

/** Indexes one version of an area. @throws Error when the content refers to something that it does not hold. */
export function buildSufficiencyArea(material: AreaMaterial<SufficiencyContent>): SufficiencyArea {
  const { code, content, observations } = material;
  const sourceView = createSourceViews(code, content.sources);
  const view = (figure: ReportedFigure): FigureView => figureView(figure, sourceView);
  const indicators = content.indicators.map((indicator) =>
    createIndicatorNode({
      areaCode: code,
      indicator,
      observations: observations.filter(({ indicatorId }) => indicatorId === indicator.id),
      benchmarks: content.benchmarks.filter(({ indicatorId }) => indicatorId === indicator.id),
      sourceView,
    }),
  );
  const nodes = new Map(indicators.map((node) => [node.indicator.id, node]));
  const figures = new Map(content.figures.map((figure) => [figure.id, view(figure)]));
  const posts = new Map(content.posts.map(({ id, title }) => [id, title]));
  const objectives = new Map(
    content.deliveryObjectives.map((objective): [string, ObjectiveNode] => {
      const localId = `delivery-objective:${objective.ref}`;
      const { ownerPostId } = objective;
      const ownerPost = ownerPostId === null ? null : (posts.get(ownerPostId) ?? null);
      const source = sourceView(objective.source);
      return [localId, { id: globalId(code, localId), areaCode: code, objective, ownerPost, source }];
    }),
  );
  const objectivesOfBody = new Map<string, ObjectiveNode[]>();
  for (const node of objectives.values()) {
    const bodyId = node.objective.ownerBodyId ?? node.objective.overseenByBodyId;
    if (bodyId !== null) objectivesOfBody.set(bodyId, [...(objectivesOfBody.get(bodyId) ?? []), node]);
  }
  const snapshots = new Map(
    content.lookedAfter.map((snapshot) => [snapshot, lookedAfterView(snapshot, view)]),
  );
  return {
    code,
    name: content.name,
    indicators: nodes,
    objectives,
    objectivesOfBody,
    bodyIds: new Set(content.bodyIds),
    postTitles: posts,
    figures: [...figures.values()],
    promises: content.promises,
    populations: content.populations.map(({ source, ...estimate }) => ({
      ...estimate,
      source: sourceView(source).title,
    })),
    priorities: content.sufficiencyPriorities.map((priority) => ({
      ...priority,
      objectives: priority.objectiveRefs.map((ref) => objectives.get(`delivery-objective:${ref}`)!),
      source: sourceView(priority.source),
    })),
    measuresOfSuccess: content.measuresOfSuccess.map((measure) => ({
      ...measure,
      indicator: measure.indicatorId === null ? null : nodes.get(measure.indicatorId)!,
      source: sourceView(measure.source),
    })),
    project: (indicatorId, asOf, years, method) =>
      projectIndicator(observations, indicatorId, asOf, years, method),
    publishedProjections: (asOf) =>
      content.publishedProjections.map((printed) =>
        publishedProjectionView(
          printed,
          { observations, figure: (id) => figures.get(id)!, source: sourceView },
          asOf,
        ),
      ),
    market: marketNode(content.market, sourceView),
    lookedAfter: (asOf) => {
      const snapshot = lookedAfterAsAt(content.lookedAfter, asOf);
      return snapshot === null ? null : snapshots.get(snapshot)!;
    },
  };
}
