import { addDays, dayLabel, daysBetween } from '@golden-thread/outcomes';
import type { ClosureException } from './clock-exception.ts';
import type { Verdict } from './time-limit.ts';

const CLOSED_FOR_DAYS = 28;

/**
 * Whether advice was asked for about the time of a closure of at least 4 weeks: from one week before the first day closed to
 * one week before the day of reopening, both days included. The 4 weeks count from the first day closed to the day before
 * the reopening.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 10(4)(a) and (b)
 */
export function closureVerdict({ adviceAskedDate, closedFromDate, reopensDate }: ClosureException): Verdict {
  if (adviceAskedDate === 'unknown' || closedFromDate === 'unknown' || reopensDate === 'unknown') {
    return {
      holds: 'unknown',
      reason: 'The day advice was asked for, or a day of the closure, is not known.',
    };
  }
  const days = daysBetween(closedFromDate, reopensDate);
  if (days < CLOSED_FOR_DAYS) {
    return { holds: 'no', reason: `The closure lasted ${days} days, and 4 weeks are needed.` };
  }
  const from = addDays(closedFromDate, -7);
  const to = addDays(reopensDate, -7);
  const within = from <= adviceAskedDate && adviceAskedDate <= to;
  return {
    holds: within ? 'yes' : 'no',
    reason: `Advice was asked for on ${dayLabel(adviceAskedDate)}, ${within ? 'within' : 'outside'} ${dayLabel(from)} to ${dayLabel(to)}.`,
  };
}
