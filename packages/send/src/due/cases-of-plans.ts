import type { IsoDate } from '@golden-thread/outcomes';
import { twelveMonthsStartingWith } from '../clocks/twelve-months-starting-with.ts';
import { isDay } from '../clocks/event-date.ts';
import { knownByKey } from '../measures/known-records.ts';
import type { PlanRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import type { ClockCaseOfRecord, ClockCases } from './clock-case-of-record.ts';
import { untoldOfPlans } from './plan-clocks.ts';
import type { PlanClocks, PlanUntold } from './plan-clocks.ts';
import { overBy } from './over-by.ts';
import { addReviewCases } from './review-cases.ts';
import { transferCase } from './transfer-case.ts';

const NO_REVIEW = [
  'No review is on record of a plan in its first 12 months: the first that can fall due is taken.',
];
const LATER_VERSION = [
  'The start on record lies after the last review, so it is that of a later version: the review counts.',
];
const NONE: readonly string[] = [];

/** The clocks of plans in force: the annual review, the decision on the latest one, the amended plan, and a transfer. */
export function casesOfPlans(plans: readonly PlanRecord[] | null, asAt: IsoDate): ClockCases {
  const cases: ClockCaseOfRecord[] = [];
  const untold: Record<PlanUntold, PlanRecord[]> = { end: [], meeting: [], amended: [], transfer: [] };
  const clocks: PlanClocks = {
    add({ key: recordKey, team }, given, mayBeOpen, remarks = NONE) {
      cases.push({ caseKey: `${recordKey}:${given.clock}`, recordKey, team, mayBeOpen, given, remarks });
    },
    leaveOut(plan, why) {
      untold[why].push(plan);
    },
  };
  for (const plan of plans === null ? [] : knownByKey(plans, asAt).values()) {
    if (isDay(plan.ceasedDate) && plan.ceasedDate <= asAt) continue;
    if (plan.ceasedDate === 'unknown') {
      clocks.leaveOut(plan, 'end');
      continue;
    }
    addAnnualReview(plan, asAt, clocks);
    addReviewCases(plan, asAt, clocks);
    addTransfer(plan, asAt, clocks);
  }
  return {
    cases,
    untold: (Object.keys(untoldOfPlans) as PlanUntold[]).flatMap((why) =>
      leaveOut(untold[why], 'plan', 'plans', untoldOfPlans[why]),
    ),
  };
}

/**
 * A plan in its first 12 months on the day the record shows it, with no review on record, has had none that anybody owed. A start after
 * the last review is that of a later version, so the day the plan was first made is not known.
 */
function addAnnualReview(plan: PlanRecord, asAt: IsoDate, { add }: PlanClocks): void {
  const { madeDate, lastReviewedDate } = plan;
  const shown = plan.inForceOnDate ?? asAt;
  const young =
    lastReviewedDate === 'unknown' && isDay(madeDate) && shown <= twelveMonthsStartingWith(madeDate);
  const renewed = isDay(lastReviewedDate) && isDay(madeDate) && lastReviewedDate < madeDate;
  add(
    plan,
    {
      clock: 'annual-review',
      planMadeDate: renewed ? 'unknown' : madeDate,
      lastReviewedDate: young ? 'not-yet' : lastReviewedDate,
      reviewCompletedDate: 'not-yet',
      ended: null,
      exceptions: [],
    },
    true,
    young ? NO_REVIEW : renewed ? LATER_VERSION : NONE,
  );
}

function addTransfer(plan: PlanRecord, asAt: IsoDate, clocks: PlanClocks): void {
  const { transfer } = plan;
  if (transfer === null) return;
  const found = transferCase(transfer);
  if (found === null) {
    if (!overBy(transfer.finalPlanSentDate, asAt)) clocks.leaveOut(plan, 'transfer');
  } else clocks.add(plan, found.given, !overBy(transfer.finalPlanSentDate, asAt), found.remarks);
}
