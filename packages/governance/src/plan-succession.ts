import type { Citation, IsoDate } from '@golden-thread/outcomes';
import { standingAsAt } from './successive.ts';

/**
 * What an improvement plan is under the inspection arrangements of its time.
 *
 * @source Children and Families Act 2014 and the area SEND inspection framework of 2023: statements of action, then
 * priority action plans and strategic plans; Local SEND Reform Plans from 2026
 */
export type SucceedingPlanKind =
  'written-statement-of-action' | 'priority-action-plan' | 'strategic-plan' | 'local-send-reform-plan';

/** A plan with the one that took over from it. */
export interface SucceedingPlan {
  readonly id: string;
  readonly title: string;
  readonly kind: SucceedingPlanKind;
  readonly startDate: IsoDate | null;
  /** Last day; null while it runs. */
  readonly endDate: IsoDate | null;
  readonly successorId: string | null;
  readonly source: Citation;
}

/**
 * The plan that stands for an id on a day: itself to its last day, then the plan that took over, as far as needed.
 *
 * Null when the id is unknown, when the day is before the plan began, or when the last of the line ended and no
 * other is recorded.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function planAsAt(
  plans: readonly SucceedingPlan[],
  planId: string,
  asOf: IsoDate,
): SucceedingPlan | null {
  return standingAsAt(plans, planId, asOf);
}
