import { addDays, compareDates, dayLabel, daysBetween } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { FamilyException } from './clock-exception.ts';
import type { TimeLimit, Verdict } from './time-limit.ts';

const AWAY_FOR_DAYS = 28;

/**
 * Whether an absence from the area fills at least 4 weeks on end of the time limit, the first and the last day away counted.
 * Only days that had passed by the day of reading count, so an absence that goes on holds from its 28th day.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 8(2)(b) and 10(4)(d)
 */
export function absenceVerdict({ fromDate, toDate }: FamilyException, limit: TimeLimit): Verdict {
  if (fromDate === 'unknown') return { holds: 'unknown', reason: 'The first day away is not known.' };
  const from = latest(fromDate, limit.startedOn);
  const end = earliest(limit.dueOn, limit.asAt);
  if (toDate === 'unknown') {
    return daysFrom(from, end) < AWAY_FOR_DAYS
      ? tooShort(from, end)
      : { holds: 'unknown', reason: 'The last day away is not known.' };
  }
  const to = toDate === 'not-yet' ? end : earliest(toDate, end);
  if (daysFrom(from, to) < AWAY_FOR_DAYS) return tooShort(from, to);
  return { holds: 'yes', reason: `Away from ${dayLabel(from)} to ${dayLabel(to)}, 4 weeks or more on end.` };
}

function tooShort(from: IsoDate, to: IsoDate): Verdict {
  const days = Math.max(0, daysFrom(from, to));
  return {
    holds: 'no',
    reason: `The absence fills ${days} ${days === 1 ? 'day' : 'days'} of the time so far, and 4 weeks are needed.`,
  };
}

function daysFrom(first: IsoDate, last: IsoDate): number {
  return daysBetween(first, addDays(last, 1));
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
  return compareDates(one, other) < 0 ? other : one;
}

function earliest(one: IsoDate, other: IsoDate): IsoDate {
  return compareDates(one, other) < 0 ? one : other;
}
