import type { Issue } from '@golden-thread/outcomes';
import type { CommissioningIntention, PlacePriority } from './intention.ts';

/**
 * The intentions that do not lead to exactly one operational group: `INTENTION_WITHOUT_GROUP` when their priority is not
 * there, `INTENTION_WITH_SEVERAL_GROUPS` when their priority stands in the list more than once with different groups.
 * Paths start at the list of intentions, e.g. `[3].priorityId`.
 *
 * @example
 * intentionRoutingIssues([], []); // => []
 */
export function intentionRoutingIssues(
  priorities: readonly PlacePriority[],
  intentions: readonly CommissioningIntention[],
): readonly Issue[] {
  return intentions.flatMap((intention, index): readonly Issue[] => {
    const groups = new Set(
      priorities.filter(({ id }) => id === intention.priorityId).map(({ groupBodyId }) => groupBodyId),
    );
    if (groups.size === 1) return [];
    const path = `[${index}].priorityId`;
    const expected = 'a priority with exactly one operational group';
    if (groups.size === 0) {
      return [
        {
          code: 'INTENTION_WITHOUT_GROUP',
          path,
          found: `"${intention.priorityId}", which no priority has as its id`,
          expected,
          whatToDo: 'Correct the priority id, or add the priority with its group.',
        },
      ];
    }
    return [
      {
        code: 'INTENTION_WITH_SEVERAL_GROUPS',
        path,
        found: `"${intention.priorityId}", which leads to ${[...groups].join(' and ')}`,
        expected,
        whatToDo: 'Keep one priority with this id.',
      },
    ];
  });
}
