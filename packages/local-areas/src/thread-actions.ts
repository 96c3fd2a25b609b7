import type { ThreadAction } from '@golden-thread/outcomes';
import type { LocalArea } from './local-area.ts';

/**
 * The actions of every improvement plan as the thread sees them: what they are meant to move and who answers, which is the
 * group of their priority or, where the plan names none, the board that oversees the plan.
 */
export function threadActions(area: Pick<LocalArea, 'plans'>): readonly ThreadAction[] {
  return area.plans.flatMap((plan) =>
    plan.priorities.flatMap(({ groupBodyId, headings }) =>
      headings.flatMap(({ impactMeasureIds, actions }) =>
        actions.map(({ ref, title }) => ({
          id: `${plan.id}:${ref}`,
          ref,
          title,
          indicatorIds: impactMeasureIds,
          bodyIds: [groupBodyId ?? plan.boardBodyId],
        })),
      ),
    ),
  );
}
