import {
  createIndicatorNode,
  createSourceViews,
  figureView,
  globalId,
  type AreaMaterial,
} from '@golden-thread/subgraph';
import { buildBodies, buildLines, buildOrganisations } from './build-bodies.ts';
import { buildFramework } from './build-framework.ts';
import type { CommissioningArea, IntentionNode } from './commissioning-area.ts';
import { intentionNode } from './intention-node.ts';
import { indicatorPointers } from './indicator-pointers.ts';
import type { CommissioningContent } from './commissioning-content.ts';
import { areaThings } from '../registers/area-things.ts';
import { publishedRegisters } from './published-registers.ts';

/** Indexes one version of an area. @throws Error when the content refers to something that it does not hold. */
export function buildCommissioningArea(material: AreaMaterial<CommissioningContent>): CommissioningArea {
  const { code, content, observations } = material;
  const sourceView = createSourceViews(code, content.sources);
  const indicators = new Map(
    content.indicators.map((indicator) => [
      indicator.id,
      createIndicatorNode({
        areaCode: code,
        indicator,
        observations: observations.filter(({ indicatorId }) => indicatorId === indicator.id),
        benchmarks: content.benchmarks.filter(({ indicatorId }) => indicatorId === indicator.id),
        sourceView,
      }),
    ]),
  );
  const intentions = new Map<string, IntentionNode>();
  const organisations = buildOrganisations(content);
  const bodies = buildBodies(content, organisations, sourceView);
  for (const intention of content.intentions) {
    const node = intentionNode({ code, content, bodies, sourceView }, intention);
    if (node === null)
      throw new Error(`The intention ${intention.ref} leads to no group that the area lists.`);
    intentions.set(intention.id, node);
  }
  const pointers = indicatorPointers(content, indicators);
  const framework = buildFramework(content, pointers, sourceView);
  const nationalMeasureIds = new Map(
    content.thread.indicators.flatMap(({ id, nationalMeasureId }) =>
      nationalMeasureId === undefined ? [] : [[id, nationalMeasureId] as const],
    ),
  );
  const outcomes = new Map(framework.outcomes.map((node) => [node.outcome.id, node]));
  return {
    code,
    name: content.name,
    content,
    sourceView,
    framework,
    leftOut: content.leftOut.map(({ indicatorId, title, why, outcomeIds }) => ({
      indicatorId,
      title,
      why,
      outcomes: outcomeIds.flatMap((id) => outcomes.get(id) ?? []),
    })),
    outcomes,
    bodies,
    lines: buildLines(content, bodies, sourceView),
    organisations,
    intentions,
    indicators,
    nationalMeasureIds,
    nationalIndicators: [...pointers].flatMap(([id, pointer]) =>
      nationalMeasureIds.has(id) ? [pointer] : [],
    ),
    figures: content.figures.map((figure) => figureView(figure, sourceView)),
    documents: content.sources.map(({ id, title, publisher, licence }) => ({
      id: globalId(code, id),
      title,
      publisher,
      licence,
    })),
    postTitles: new Map(content.governance.posts.map(({ id, title }) => [id, title])),
    registers: publishedRegisters(content),
    things: areaThings(content),
  };
}
