import { actionsOfBody } from '@golden-thread/send';
import { highlightReport, type HighlightReport } from '@golden-thread/send/plan-reports';
import {
  addDays,
  customPeriod,
  dayPeriod,
  monthPeriod,
  quarterPeriod,
  type IsoDate,
  type Period,
} from '@golden-thread/outcomes';
import type { RecordNode } from '../area/plan-reading.ts';
import type { PlanNode } from '../area/send-area.ts';
import type { SendContext } from '../graph/context.ts';
import type { HighlightReportNode } from '../graph/highlight-report.ts';
import { dependencyNodes, recordsOfPlans } from './dependency-reading.ts';

/** Whether a body answers for an action of a plan: only then it has a report. */
export function reportsOn(plan: PlanNode, bodyId: string): boolean {
  return actionsOfBody(plan.plan, bodyId).length > 0;
}

/**
 * The highlight report of a body for a period, from the records the caller may see. Ratings and records are those of the
 * plan's own readings, so that a report and the plan never tell two things of one day.
 *
 * @throws Defect `DATES_OUT_OF_ORDER`.
 */
export async function readHighlightReport(
  context: SendContext,
  plan: PlanNode,
  bodyId: string,
  from: IsoDate,
  until: IsoDate,
): Promise<HighlightReportNode> {
  const { area } = plan;
  const report = highlightReport({
    plan: plan.plan,
    plans: [...area.plans.values()].map((each) => each.plan),
    bodyId,
    from,
    until,
    scheme: plan.scheme,
    governance: area.governance,
    records: await recordsOfPlans(context, [...area.plans.values()]),
    indicators: area.measured.indicators,
    observations: area.measured.observations,
    benchmarks: area.measured.benchmarks,
  });
  const [before, now] = await Promise.all([
    context.reading(plan, addDays(from, -1)),
    context.reading(plan, until),
  ]);
  const nodes = new Map<string, RecordNode>();
  for (const history of now.history.values()) for (const node of history) nodes.set(node.record.id, node);
  const withAction = (record: { readonly id: string; readonly actionRef: string }) => ({
    action: plan.byRef.get(record.actionRef)!,
    record: nodes.get(record.id)!,
  });
  return {
    plan,
    bodyId,
    period: periodOf(from, until),
    actions: report.actions.map(({ changed, dependencies, ref }) => ({
      action: plan.byRef.get(ref)!,
      before: before.ratings.get(ref)!,
      now: now.ratings.get(ref)!,
      changed,
      dependencies: dependencyNodes(area, dependencies),
    })),
    countsBefore: report.countsBefore,
    countsNow: report.countsNow,
    changes: report.changes.map(({ record }) => withAction(record)),
    recordedLate: report.recordedLate.map(({ record }) => withAction(record)),
    evidenceWaiting: report.evidenceWaiting.map(withAction),
    deadlinesPassed: deadlines(plan, report.deadlines.passed),
    deadlinesComing: deadlines(plan, report.deadlines.coming),
    contradictions: report.contradictions,
    risks: report.risks,
    measures: report.measures,
  };
}

function deadlines(plan: PlanNode, lines: HighlightReport['deadlines']['passed']) {
  return lines.map((line) => ({ ...line, action: plan.byRef.get(line.ref)! }));
}

/** A day, a month or a quarter is told as one; anything else by its two days. */
function periodOf(from: IsoDate, until: IsoDate): Period {
  const month = from.slice(0, 7);
  const startsQuarter = Number(month.slice(5)) % 3 === 1;
  const whole = [dayPeriod(from), monthPeriod(month), ...(startsQuarter ? [quarterPeriod(month)] : [])];
  return (
    whole.find(({ startDate, endDate }) => startDate === from && endDate === until) ??
    customPeriod(from, until)
  );
}
