import { holderName, type Holder } from '@golden-thread/governance';
import {
  actionsOfBody,
  deadlineDate,
  type ImprovementPlan,
  type PlanHeading,
  type PlanPriority,
} from '@golden-thread/send';
import {
  createIndicatorNode,
  createSourceViews,
  figureView,
  globalId,
  type AreaMaterial,
  type IndicatorNode,
} from '@golden-thread/subgraph';
import type { ActionNode, HeadingNode, LeadView, PlanNode, PriorityNode, SendArea } from './send-area.ts';
import type { SendContent } from './send-content.ts';

type Draft<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** Groups by a key, keeping order. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function buildHeading(
  heading: PlanHeading,
  priority: PriorityNode,
  indicators: ReadonlyMap<string, IndicatorNode>,
  leadView: (holder: Holder) => LeadView,
  firstPosition: number,
): HeadingNode {
  const actions: ActionNode[] = [];
  const node: HeadingNode = {
    priority,
    heading,
    measures: heading.impactMeasureIds.map((id) => ({
      indicator: required(indicators.get(id), 'indicator', id),
    })),
    actions,
  };
  for (const [index, action] of heading.actions.entries()) {
    actions.push({
      id: `${priority.plan.id}:${action.ref}`,
      plan: priority.plan,
      priority,
      heading: node,
      action,
      leads: (action.leads.length > 0 ? action.leads : priority.priority.leads).map(leadView),
      deadlineDate: deadlineDate(action.deadline),
      position: firstPosition + index,
    });
  }
  return node;
}

function buildPlan(
  plan: ImprovementPlan,
  area: SendArea,
  material: AreaMaterial<SendContent>,
  measures: ReadonlyMap<string, IndicatorNode>,
): PlanNode {
  const leadView = (holder: Holder): LeadView => ({
    ...holder,
    globalId: globalId(area.code, holder.id),
    name: area.nameOf(holder),
  });
  const priorities: PriorityNode[] = [];
  const actions: ActionNode[] = [];
  const byRef = new Map<string, ActionNode>();
  const node: PlanNode = {
    id: globalId(area.code, plan.id),
    area,
    plan,
    scheme: required(
      material.content.schemes.find(({ id }) => id === plan.schemeId),
      'scheme',
      plan.schemeId,
    ),
    source: area.sourceView(plan.source),
    priorities,
    actions,
    byRef,
    predecessor: () => area.plans.get(plan.predecessorPlanId ?? '') ?? null,
    successors: () =>
      [...area.plans.values()].filter(({ plan: other }) => other.predecessorPlanId === plan.id),
  };
  for (const priority of plan.priorities) priorities.push(buildPriority(priority));
  return node;

  function buildPriority(priority: PlanPriority): PriorityNode {
    const headings: HeadingNode[] = [];
    const built: PriorityNode = { plan: node, priority, headings };
    for (const heading of priority.headings) {
      const headingNode = buildHeading(heading, built, measures, leadView, actions.length);
      headings.push(headingNode);
      for (const action of headingNode.actions) {
        actions.push(action);
        byRef.set(action.action.ref, action);
      }
    }
    return built;
  }
}

function required<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`A plan names the ${what} "${id}", which the area does not list.`);
  return value;
}

/** Indexes one version of an area. @throws Error when the content refers to something that it does not hold. */
export function buildSendArea(material: AreaMaterial<SendContent>): SendArea {
  const { code, content, version } = material;
  const sourceView = createSourceViews(code, content.sources);
  const observations = grouped(material.observations, ({ indicatorId }) => indicatorId);
  const nodes = new Map(
    content.indicators.map((indicator) => [
      indicator.id,
      createIndicatorNode({
        areaCode: code,
        indicator,
        observations: observations.get(indicator.id) ?? [],
        benchmarks: content.benchmarks.filter(({ indicatorId }) => indicatorId === indicator.id),
        sourceView,
      }),
    ]),
  );
  const area: Draft<SendArea> = {
    code,
    name: content.name,
    version,
    governance: content.governance,
    schemes: content.schemes,
    plans: new Map(),
    actions: new Map(),
    indicators: new Map([...nodes].filter(([, node]) => node.indicator.domain === 'send')),
    actionsOfBody: new Map(),
    bodyIds: new Set(content.governance.bodies.map(({ id }) => id)),
    figures: content.figures.map((figure) => figureView(figure, sourceView)),
    inspections: content.inspections,
    measured: {
      nodes,
      indicators: content.indicators,
      observations: material.observations,
      benchmarks: content.benchmarks,
    },
    sourceView,
    nameOf: (holder) => holderName(content.governance, holder),
  };
  area.plans = new Map(content.plans.map((plan) => [plan.id, buildPlan(plan, area, material, nodes)]));
  area.actions = new Map(
    [...area.plans.values()].flatMap((plan) =>
      plan.actions.map((action) => [`${plan.plan.id}:${action.action.ref}`, action] as const),
    ),
  );
  area.actionsOfBody = new Map(
    content.governance.bodies.map(({ id }) => [
      id,
      [...area.plans.values()].flatMap((plan) =>
        actionsOfBody(plan.plan, id).map(({ action }) => plan.byRef.get(action.ref)!),
      ),
    ]),
  );
  return area;
}
