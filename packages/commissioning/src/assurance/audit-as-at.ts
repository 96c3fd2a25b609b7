import type { IsoDate } from '@golden-thread/outcomes';
import type { AuditItem, AuditOpinion, AuditRecommendation, OpinionScale } from './audit-item.ts';
import { daysOver } from './days-over.ts';

/** A recommendation as at a day. */
export interface RecommendationStanding {
  readonly recommendation: AuditRecommendation;
  readonly isDone: boolean;
  /** The day it is due by: the later one agreed, or else the first; null where none is set. */
  readonly dueDate: IsoDate | null;
  /** Days since then, while it is not done; null when it is not overdue. */
  readonly overdueDays: number | null;
  /** Whether a later day took the place of the one first agreed. */
  readonly wasPutOff: boolean;
}

/** An audit item as at a day. */
export interface AuditStanding {
  /** Null before its report, where it gives none, or where its scale is not known. */
  readonly opinion: AuditOpinion | null;
  readonly isReported: boolean;
  readonly recommendations: readonly RecommendationStanding[];
}

/** How a piece of internal audit stands as at a day: before its report it has no opinion and asks for nothing. */
export function auditAsAt(item: AuditItem, scale: OpinionScale | null, asOf: IsoDate): AuditStanding {
  const isReported = item.reportedDate !== null && item.reportedDate <= asOf;
  return {
    isReported,
    opinion: (isReported ? scale?.opinions.find(({ id }) => id === item.opinionId) : null) ?? null,
    recommendations: isReported ? item.recommendations.map((each) => standing(each, asOf)) : [],
  };
}

function standing(recommendation: AuditRecommendation, asOf: IsoDate): RecommendationStanding {
  const { doneDate, dueDate, revisedDate } = recommendation;
  const isDone = doneDate !== null && doneDate <= asOf;
  const due = revisedDate ?? dueDate;
  return {
    recommendation,
    isDone,
    dueDate: due,
    overdueDays: isDone ? null : daysOver(due, asOf),
    wasPutOff: revisedDate !== null && revisedDate !== dueDate,
  };
}
