import { decisionRightHolders } from '@golden-thread/governance';
import { addDays, Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import { rollUp, type RatingCount } from '@golden-thread/rag';
import type { ActionRecord, EvidenceRecord } from '../action-record.ts';
import { actionsOfBody } from '../actions-of-body.ts';
import { dependenciesAsAt, type Dependency } from '../dependencies-as-at.ts';
import { hasEvidencePanel } from '../evidence-panel.ts';
import type { ActionRating } from '../rate-action.ts';
import type { PlanContradiction } from '../rate-plan.ts';
import { historyAsAt, type KnownRecord } from '../records-as-at.ts';
import { deadlineLines, type Deadlines } from './deadline-lines.ts';
import { evidenceWaiting } from './evidence-waiting.ts';
import type { HighlightReportInput } from './highlight-report-input.ts';
import { highlightRisks, type HighlightRisk } from './highlight-risks.ts';
import { measureMoves, type MeasureMove } from './measure-moves.ts';
import { ratedAsAt } from './rated-as-at.ts';

/** An action of a report: how it was rated before the period and how it is now. */
export interface HighlightAction {
  readonly ref: string;
  readonly before: ActionRating;
  readonly now: ActionRating;
  /** Whether its recorded rating is another than before the period. */
  readonly changed: boolean;
  /** What it depends on, as at the last day. */
  readonly dependencies: readonly Dependency[];
}

/** What a group tells its board about a period. */
export interface HighlightReport {
  readonly planId: string;
  readonly bodyId: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The actions it answers for, in the order of the plan. */
  readonly actions: readonly HighlightAction[];
  /** All six states as recorded, the day before the period. */
  readonly countsBefore: readonly RatingCount[];
  /** All six states as recorded, on its last day. */
  readonly countsNow: readonly RatingCount[];
  /** Records of its actions that speak of a day in the period, oldest first, corrected ones marked. */
  readonly changes: readonly KnownRecord<ActionRecord>[];
  /** Records made in the period that speak of an earlier day, oldest first: no report of that day could have told of them in time. */
  readonly recordedLate: readonly KnownRecord<ActionRecord>[];
  /** Evidence that stands on the last day without a decision, in the order of the actions. */
  readonly evidenceWaiting: readonly EvidenceRecord[];
  readonly deadlines: Deadlines;
  /** As at the last day. */
  readonly contradictions: readonly PlanContradiction[];
  /** Open on the last day, or closed in the period; in the order of the register. */
  readonly risks: readonly HighlightRisk[];
  /** The impact measures of its headings, each once. */
  readonly measures: readonly MeasureMove[];
}

/**
 * The highlight report of a group for a period, as at its last day: its actions by rating then and before the period, what was recorded
 * in it, deadlines passed and coming, evidence that waits, contradictions, risks, and how its measures moved. A period counts the
 * days records speak of, and for figures the days they could be known.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, monitoring of the Written Statement of Action: highlight reports to the
 * SEND Executive Board
 * @throws Defect `NOT_A_CALENDAR_DAY`; `DATES_OUT_OF_ORDER` when `until` is before `from`.
 */
export function highlightReport(input: HighlightReportInput): HighlightReport {
  const { plan, bodyId, from, until, scheme } = input;
  if (isoDate(until) < isoDate(from))
    throw new Defect('DATES_OUT_OF_ORDER', `A report ends on ${until}, before it begins on ${from}.`);
  const dayBefore = addDays(from, -1);
  const planned = actionsOfBody(plan, bodyId);
  const refs = new Set(planned.map(({ action }) => action.ref));
  const own = input.records.filter(({ actionRef, planId }) => planId === plan.id && refs.has(actionRef));
  const measureIds = [...new Set(planned.flatMap(({ heading }) => heading.impactMeasureIds))];
  const measures = measureIds.flatMap((id) => input.indicators.filter((indicator) => indicator.id === id));
  const recordsOf = (ref: string) => own.filter(({ actionRef }) => actionRef === ref);
  const rated = (asOf: IsoDate) => ratedAsAt(input, planned, recordsOf, measures, asOf);
  const [before, now] = [rated(dayBefore), rated(until)];
  const plans = input.plans ?? [plan];
  const actions = planned.map(({ action }, place) => ({
    ref: action.ref,
    before: before[place]!,
    now: now[place]!,
    changed: before[place]!.recorded !== now[place]!.recorded,
    dependencies: dependenciesAsAt({ plans, plan, action, records: input.records, asOf: until }),
  }));
  const counts = (ratings: readonly ActionRating[]) =>
    rollUp(
      ratings.map(({ recorded }) => recorded),
      scheme,
    );
  const history = historyAsAt(own, until);
  return {
    planId: plan.id,
    bodyId,
    from,
    until,
    actions,
    countsBefore: counts(before),
    countsNow: counts(now),
    changes: history.filter(({ record }) => from <= record.effectiveDate),
    recordedLate: history.filter(({ record }) => record.effectiveDate < from && madeIn(record, from, until)),
    evidenceWaiting: evidenceWaiting(
      actions.map(({ ref }) => recordsOf(ref)),
      decisionRightHolders(input.governance, plan.id, 'close-action', until).map(({ id }) => id),
      hasEvidencePanel(plan, input.governance, until),
      until,
    ),
    deadlines: deadlineLines(planned, recordsOf, from, until),
    contradictions: now.flatMap(({ contradictions, ref }) =>
      contradictions.map((each) => ({ actionRef: ref, ...each })),
    ),
    risks: highlightRisks(plan, bodyId, from, until),
    measures: measureMoves(measures, input.observations, dayBefore, until),
  };
}

/** Whether a record was made on a day of a period, by the day in UTC. */
function madeIn({ recordedAt }: ActionRecord, from: IsoDate, until: IsoDate): boolean {
  const day = recordedAt.slice(0, 10);
  return from <= day && day <= until;
}
