import type { IsoDate } from '@golden-thread/outcomes';
import { daysOver } from './days-over.ts';
import type { CommissioningRisk, RiskMitigation, RiskScale } from './risk.ts';

/** A risk as at a day. */
export interface CommissioningRiskStanding {
  readonly isOpen: boolean;
  /** Likelihood times impact; null where either is not judged. */
  readonly score: number | null;
  /** What such a score is called; null with no score, or where the scale is not known. */
  readonly band: string | null;
  /** Days since the review was due; null when it is not overdue or the risk is closed. */
  readonly reviewOverdueDays: number | null;
  /** Mitigations that were due before the day and are not done by it; none of a closed risk. */
  readonly overdueMitigations: readonly RiskMitigation[];
  /** Nobody answers for it. */
  readonly hasNoOwner: boolean;
}

/** How a risk stands as at a day; a risk closed later than the day is open on it. Null before the day it was raised. */
export function commissioningRiskAsAt(
  risk: CommissioningRisk,
  scale: RiskScale | null,
  asOf: IsoDate,
): CommissioningRiskStanding | null {
  if (risk.raisedDate > asOf) return null;
  const isOpen = risk.closedDate === null || risk.closedDate > asOf;
  const score = risk.likelihood === null || risk.impact === null ? null : risk.likelihood * risk.impact;
  return {
    isOpen,
    score,
    band:
      score === null ? null : (scale?.bands.findLast(({ fromScore }) => fromScore <= score)?.title ?? null),
    reviewOverdueDays: isOpen ? daysOver(risk.reviewDate, asOf) : null,
    overdueMitigations: risk.mitigations.filter(
      ({ dueDate, doneDate }) =>
        isOpen && daysOver(dueDate, asOf) !== null && (doneDate === null || doneDate > asOf),
    ),
    hasNoOwner: risk.ownerPostId === null && risk.ownerBodyId === null,
  };
}
