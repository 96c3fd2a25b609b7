import type { Period } from '@golden-thread/outcomes';
import type { PlanNode } from '../area/send-area.ts';
import type { SendContext } from '../graph/context.ts';
import type { HighlightReportNode } from '../graph/highlight-report.ts';
import { readHighlightReport, reportsOn } from './highlight-reading.ts';

/** The report of a group for a month, up to today; null while the month has not begun, or where it answers for no action. */
export async function reportOfMonth(
  context: SendContext,
  plan: PlanNode,
  bodyId: string,
  { startDate, endDate }: Period,
): Promise<HighlightReportNode | null> {
  const { todayDate } = context;
  if (startDate > todayDate || !reportsOn(plan, bodyId)) return null;
  return readHighlightReport(context, plan, bodyId, startDate, endDate < todayDate ? endDate : todayDate);
}
