import type { LocalArea } from '@golden-thread/local-areas';
import { traceThread, type Thread, type ThreadAction } from '@golden-thread/outcomes';

/** The thread of a whole area: its framework, every plan's actions with the measures of their heading, and the groups that answer for them. */
export function threadOfArea(area: LocalArea, asOf: string | null): Thread {
  return traceThread({
    outcomes: area.framework.outcomes,
    links: area.framework.statements,
    indicators: area.indicators,
    actions: area.plans.flatMap(actionsOfPlan),
    bodies: area.governance.bodies,
    ...(asOf === null ? {} : { observations: area.observations, asOf }),
  });
}

function actionsOfPlan(plan: LocalArea['plans'][number]): readonly ThreadAction[] {
  return plan.priorities.flatMap(({ groupBodyId, headings }) =>
    headings.flatMap(({ impactMeasureIds, actions }) =>
      actions.map(({ ref, title }) => ({
        id: `${plan.id}:${ref}`,
        ref,
        title,
        indicatorIds: impactMeasureIds,
        bodyIds: groupBodyId === null ? [] : [groupBodyId],
      })),
    ),
  );
}
