import { endOfMonth } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { activePlans } from './active-plans.ts';
import type { ActivePlans } from './active-plans.ts';
import type { PlanRecord } from './measure-record.ts';
import { leaveOut } from './measure-result.ts';

const FROM_AGE = 16;
const TO_AGE = 25;

/**
 * The plans in force on a day of people who are 16 to 25 then. Only the month of birth is on record, so that of somebody who turns 16 or
 * 26 in the month it cannot be told before its last day.
 */
export function youngPeople(plans: readonly PlanRecord[], day: IsoDate): ActivePlans {
  const { active, leftOut } = activePlans(plans, day);
  const told = active.map((plan) => ({ plan, young: isYoung(plan.birthMonth, day) }));
  return {
    active: told.filter(({ young }) => young === 'yes').map(({ plan }) => plan),
    leftOut: [
      ...leaveOut(
        told.filter(({ young }) => young === 'unknown').map(({ plan }) => plan),
        'plan',
        'plans',
        'of somebody of whom it cannot be told whether 16 to 25',
      ),
      ...leftOut,
    ],
  };
}

function isYoung(birthMonth: string | null, day: IsoDate): 'yes' | 'no' | 'unknown' {
  if (birthMonth === null) return 'unknown';
  const months = monthsSince(birthMonth, day);
  const latest = Math.floor(months / 12);
  // In the month of the birthday it has passed for everybody only on the last day.
  const earliest = months % 12 === 0 && day !== endOfMonth(day) ? latest - 1 : latest;
  const [young, other] = [earliest, latest].map((age) => age >= FROM_AGE && age <= TO_AGE);
  if (young !== other) return 'unknown';
  return young === true ? 'yes' : 'no';
}

function monthsSince(month: string, day: IsoDate): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(day) - count(month);
}
