import { decisionRightHolders } from '@golden-thread/governance';
import { assessIndicator, type Indicator, type IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from '../action-record.ts';
import { hasEvidencePanel } from '../evidence-panel.ts';
import type { PlannedAction } from '../plan-actions.ts';
import { rateAction, type ActionRating } from '../rate-action.ts';
import type { HighlightReportInput } from './highlight-report-input.ts';

/** Rates actions of a plan as at a day, with the rights and the standing of their measures on that day, in the order given. */
export function ratedAsAt(
  { plan, scheme, governance, observations, benchmarks }: HighlightReportInput,
  planned: readonly PlannedAction[],
  recordsOf: (ref: string) => readonly ActionRecord[],
  measures: readonly Indicator[],
  asOf: IsoDate,
): readonly ActionRating[] {
  const assessments = new Map(
    measures.map((indicator) => [
      indicator.id,
      {
        status: assessIndicator({ indicator, observations, benchmarks, asOf }).status,
        title: indicator.title,
      },
    ]),
  );
  const closingBodyIds = decisionRightHolders(governance, plan.id, 'close-action', asOf).map(({ id }) => id);
  const panel = hasEvidencePanel(plan, governance, asOf);
  return planned.map((each) =>
    rateAction({
      plan,
      planned: each,
      scheme,
      records: recordsOf(each.action.ref),
      assessments,
      asOf,
      closingBodyIds,
      panel,
    }),
  );
}
