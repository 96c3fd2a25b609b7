import type { CommissioningIntention, PlacePriority } from './intention.ts';

/**
 * The intentions a body answers for: those of every priority whose operational group it is, in the order given.
 *
 * @example
 * intentionsOfBody('place-board', [], []); // => []
 */
export function intentionsOfBody(
  bodyId: string,
  priorities: readonly PlacePriority[],
  intentions: readonly CommissioningIntention[],
): readonly CommissioningIntention[] {
  const own = new Set(
    priorities.filter((priority) => priority.groupBodyId === bodyId).map((priority) => priority.id),
  );
  return intentions.filter((intention) => own.has(intention.priorityId));
}
