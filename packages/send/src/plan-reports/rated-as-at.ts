import { decisionRightHolders } from '@golden-thread/governance';
import { assessIndicator, type Indicator, type IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from '../action-record.ts';
import { hasEvidencePanel } from '../evidence-panel.ts';
import { ratePlan, type PlanRating } from '../rate-plan.ts';
import type { HighlightReportInput } from './highlight-report.ts';

/** Rates a plan as at a day, with the rights and the standing of its measures on that day. */
export function ratedAsAt(
  { plan, scheme, governance, observations, benchmarks }: HighlightReportInput,
  records: readonly ActionRecord[],
  measures: readonly Indicator[],
  asOf: IsoDate,
): PlanRating {
  const assessments = new Map(
    measures.map((indicator) => [
      indicator.id,
      {
        status: assessIndicator({ indicator, observations, benchmarks, asOf }).status,
        title: indicator.title,
      },
    ]),
  );
  return ratePlan({
    plan,
    scheme,
    records,
    assessments,
    asOf,
    closingBodyIds: decisionRightHolders(governance, plan.id, 'close-action', asOf).map(({ id }) => id),
    panel: hasEvidencePanel(plan, governance, asOf),
  });
}
