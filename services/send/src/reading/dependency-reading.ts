import type { IsoDate } from '@golden-thread/outcomes';
import { dependenciesAsAt, type ActionLink, type ActionRecord, type Dependency } from '@golden-thread/send';
import type { ActionNode, PlanNode, SendArea } from '../area/send-area.ts';
import type { DependencyNode, LinkedNode } from '../area/dependency-node.ts';
import type { SendContext } from '../graph/context.ts';

/** The records of several plans that the caller may see. */
export async function recordsOfPlans(
  context: Pick<SendContext, 'records'>,
  plans: readonly PlanNode[],
): Promise<readonly ActionRecord[]> {
  const kept = await Promise.all(plans.map((plan) => context.records(plan)));
  return kept.flatMap((records) => records.map(({ record }) => record));
}

/** Dependencies with the actions they lead to. */
export function dependencyNodes(
  area: SendArea,
  dependencies: readonly Dependency[],
): readonly DependencyNode[] {
  return dependencies.map((dependency) => ({
    dependency,
    action: area.plans.get(dependency.planId)!.byRef.get(dependency.ref)!,
  }));
}

/** What an action depends on as at a day, from the records the caller may see of the plans it leads to. */
export async function readDependencies(
  context: Pick<SendContext, 'records'>,
  { action, plan }: ActionNode,
  asOf: IsoDate,
): Promise<readonly DependencyNode[]> {
  const { area } = plan;
  const depends = (action.links ?? []).filter(({ kind }) => kind === 'depends-on');
  if (depends.length === 0) return [];
  const others = [...new Set(depends.map(({ planId }) => planId ?? plan.plan.id))];
  const nodes = others.flatMap((id) => area.plans.get(id) ?? []);
  const plans = nodes.map((each) => each.plan);
  const records = await recordsOfPlans(context, nodes);
  return dependencyNodes(area, dependenciesAsAt({ plans, plan: plan.plan, action, records, asOf }));
}

/** Where a link under an action of a plan leads; null where it leads nowhere. */
function endOf(plan: PlanNode, { planId, ref }: ActionLink): ActionNode | null {
  return (planId === null ? plan : plan.area.plans.get(planId))?.byRef.get(ref) ?? null;
}

/** The actions that one is said to belong together with, whichever of the two says it, each once. */
export function linkedActions(node: ActionNode): readonly LinkedNode[] {
  const linked = new Map<string, LinkedNode>();
  for (const { plan, action, link } of linksOf(node.plan.area, 'linked-to')) {
    const end = endOf(plan, link);
    const other = action === node ? end : end === node ? action : null;
    if (other !== null && !linked.has(other.id)) linked.set(other.id, { link, action: other });
  }
  return [...linked.values()];
}

/** The actions that depend on one. */
export function neededBy(node: ActionNode): readonly ActionNode[] {
  return linksOf(node.plan.area, 'depends-on').flatMap(({ action, link, plan }) =>
    endOf(plan, link) === node ? [action] : [],
  );
}

function linksOf(area: SendArea, kind: ActionLink['kind']) {
  return [...area.plans.values()].flatMap((plan) =>
    plan.actions.flatMap((action) =>
      (action.action.links ?? [])
        .filter((link) => link.kind === kind)
        .map((link) => ({ plan, action, link })),
    ),
  );
}
