import type { IsoDate } from '@golden-thread/outcomes';
import type { ImprovementPlan } from '../improvement-plan.ts';
import { riskAsAt, type RiskStanding } from '../risk-as-at.ts';
import { risksOfBody } from '../risks-of-body.ts';

/** A risk of a report. */
export interface HighlightRisk extends RiskStanding {
  readonly wholePlan: boolean;
  /** Whether an entry of it speaks of a day in the period. */
  readonly changed: boolean;
}

/**
 * The risks that bear on what a body answers for, as at the last day of a period: those open then, and those closed in it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function highlightRisks(
  plan: ImprovementPlan,
  bodyId: string,
  from: IsoDate,
  until: IsoDate,
): readonly HighlightRisk[] {
  return risksOfBody(plan, bodyId).flatMap(({ risk, wholePlan }): readonly HighlightRisk[] => {
    const standing = riskAsAt(risk, until);
    if (standing === null) return [];
    const changed = standing.history.some(({ entry }) => entry.effectiveDate >= from);
    if (standing.entry.status === 'closed' && !changed) return [];
    return [{ ...standing, wholePlan, changed }];
  });
}
