import { Defect } from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';
import type { BodyNode, ForwardPlanItemNode } from '../area/commissioning-area.ts';

/** What is wrong with the two days, rather than with the area. */
const ABOUT_THE_DAYS: readonly string[] = ['DATES_OUT_OF_ORDER', 'FORWARD_PLAN_TOO_LONG'];

/**
 * The forward plan of a body between two days.
 *
 * @throws Fault `BAD_USER_INPUT` when the days are out of order or too far apart
 */
export function forwardPlanBetween(
  node: Pick<BodyNode, 'forwardPlan'>,
  from: string,
  to: string,
): readonly ForwardPlanItemNode[] {
  try {
    return node.forwardPlan(from, to);
  } catch (error) {
    if (!(error instanceof Defect) || !ABOUT_THE_DAYS.includes(error.code)) throw error;
    throw new Fault('BAD_USER_INPUT', error.message, {
      found: `${from} to ${to}`,
      expected: 'a first day, then a last day at most ten years later',
      whatToDo: 'Correct "from" or "to".',
    });
  }
}
