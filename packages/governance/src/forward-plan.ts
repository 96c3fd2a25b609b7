import { addMonths, compareDates, dayLabel, Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { ForwardPlanItem, RhythmRule } from './rhythm.ts';
import type { Governance } from './governance.ts';
import { findBody } from './find-body.ts';
import { spotlightRota } from './spotlight-rota.ts';

/**
 * The dated items of a body's forward plan between two days, both included, earliest first.
 *
 * Items of one day keep the order of the rules in the data. Items are those that come before this body; what a
 * group brings to another body stands in that body's plan, with the group as `fromBodyId`. An item that recurs
 * is counted from its first day, so that one on the 31st returns to the 31st after a shorter month. An item whose
 * day no document states says so in its `assumption`.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`, `DATES_OUT_OF_ORDER` when `toDate` is before `fromDate`,
 * `FORWARD_PLAN_TOO_LONG` when they are more than ten years apart, `RHYTHM_STANDS_STILL` when a rule recurs every 0
 * months or fewer (ask `governanceIssues`).
 */
export function forwardPlan(
  governance: Governance,
  bodyId: string,
  fromDate: IsoDate,
  toDate: IsoDate,
): readonly ForwardPlanItem[] {
  findBody(governance, bodyId);
  if (isoDate(fromDate) > isoDate(toDate)) {
    throw new Defect('DATES_OUT_OF_ORDER', `A forward plan runs forwards: ${toDate} is before ${fromDate}.`);
  }
  if (toDate > addMonths(fromDate, 120)) {
    throw new Defect('FORWARD_PLAN_TOO_LONG', 'A forward plan is given for ten years at most.');
  }
  return governance.rhythm
    .filter((rule) => rule.bodyId === bodyId)
    .flatMap((rule) => itemsOf(governance, rule, fromDate, toDate))
    .toSorted((one, other) => compareDates(one.date, other.date));
}

function itemsOf(
  governance: Governance,
  rule: RhythmRule,
  fromDate: IsoDate,
  toDate: IsoDate,
): readonly ForwardPlanItem[] {
  if (rule.kind === 'spotlight-rota') return spotlightRota(governance, rule, fromDate, toDate);
  const days = rule.kind === 'dated' ? [rule.date] : recurringDays(rule, toDate);
  return days
    .filter((date) => fromDate <= date && date <= toDate)
    .map((date) => ({
      date,
      assumption: rule.kind === 'dated' ? null : assumptionOf(rule, date),
      title: rule.title,
      kind: rule.itemKind,
      bodyId: rule.bodyId,
      fromBodyId: null,
    }));
}

type RecurringRule = Extract<RhythmRule, { kind: 'recurring' }>;

/** Counting on is an assumption by itself: of a rule whose first day is stated, only that day is. */
function assumptionOf({ assumption, firstDate, everyMonths }: RecurringRule, date: IsoDate): string | null {
  if (assumption !== null || date === firstDate) return assumption;
  const step = everyMonths === 1 ? 'every month' : `every ${everyMonths} months`;
  return `Counted ${step} from ${dayLabel(firstDate)}; this day itself is not stated.`;
}

function recurringDays(rule: RecurringRule, toDate: IsoDate): readonly IsoDate[] {
  if (!(rule.everyMonths >= 1)) {
    throw new Defect('RHYTHM_STANDS_STILL', `The rule "${rule.id}" has to recur every month or more.`);
  }
  const last = rule.lastDate !== null && rule.lastDate < toDate ? rule.lastDate : toDate;
  const days: IsoDate[] = [];
  for (
    let date = rule.firstDate;
    date <= last;
    date = addMonths(rule.firstDate, days.length * rule.everyMonths)
  ) {
    days.push(date);
  }
  return days;
}
