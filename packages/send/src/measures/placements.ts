import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import type { PlacementOfPlan, PlanRecord } from './measure-record.ts';
import { planShares } from './plan-shares.ts';

/**
 * Plans in force on the last day of a period by type of placement. Each counts once, under its first placement open that day; where
 * none is, or several are of one rank, the placement is unknown.
 *
 * DfE's release counts plans by setting attended as at the January collection (`caseload`), those not recorded in the denominator too.
 * Its types come from the register of establishments; ours are those of the records.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.7
 */
export const placements = defineMeasure(
  {
    id: 'placements',
    title: 'Plans in force, by placement',
    unit: 'percent',
    counts: 'plans in force on the day whose first placement is of the type',
    denominator: 'plans in force on the day, those without a placement on record too',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.7',
  },
  (plans, question) => planShares(plans, question, (plan) => [placementOn(plan, question.period.endDate)]),
);

function placementOn(plan: PlanRecord, day: IsoDate): string {
  const open = plan.placements.filter((placement) => isOpen(placement, plan, day));
  const first = open.filter(({ rank }) => rank === 'primary');
  const [one, ...others] = first.length === 0 ? open.filter(({ rank }) => rank === 'unknown') : first;
  return one === undefined || others.length > 0 ? 'unknown' : one.type;
}

/** Whether somebody is there at the end of a day. A placement without a day of entry is one on the day the record shows it. */
function isOpen(
  { enteredDate, leftDate }: PlacementOfPlan,
  { inForceOnDate }: PlanRecord,
  day: IsoDate,
): boolean {
  if (leftDate === 'unknown' || (isDay(leftDate) && leftDate <= day)) return false;
  const entered = isDay(enteredDate) ? enteredDate : inForceOnDate;
  return entered !== null && entered <= day;
}
