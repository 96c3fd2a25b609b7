import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { PlanRecord } from './measure-record.ts';
import { leaveOut } from './measure-result.ts';
import type { LeftOut } from './measure-result.ts';

/** Why there is no share where no plan is in force. */
export const noneInForce = 'No plan was in force on this day, so there is no share.';

/** The plans in force at the end of a day, and those of which it cannot be told. */
export interface ActivePlans {
  readonly active: readonly PlanRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** The plans made by a day and not ceased on it or before. */
export function activePlans(plans: readonly PlanRecord[], day: IsoDate): ActivePlans {
  const told = plans.map((plan) => ({ plan, active: isActive(plan, day) }));
  return {
    active: told.filter(({ active }) => active === 'yes').map(({ plan }) => plan),
    leftOut: leaveOut(
      told.filter(({ active }) => active === 'unknown').map(({ plan }) => plan),
      'plan',
      'plans',
      'of which it cannot be told whether in force',
    ),
  };
}

function isActive(
  { madeDate, inForceOnDate, ceasedDate }: PlanRecord,
  day: IsoDate,
): 'yes' | 'no' | 'unknown' {
  if (isDay(ceasedDate) && ceasedDate <= day) return 'no';
  const begun = [madeDate, inForceOnDate ?? 'unknown'].some((date) => isDay(date) && date <= day);
  if (!begun && isDay(madeDate)) return 'no';
  return begun && ceasedDate !== 'unknown' ? 'yes' : 'unknown';
}
