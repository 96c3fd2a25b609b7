import { dayLabel, daysBetween } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCaseBase } from './clock-case.ts';
import type { ClockReading, ClockState } from './clock-reading.ts';
import type { ClockEvent, ClockFace, ClockRule } from './clock-rule.ts';
import { isDay, knownBy } from './event-date.ts';

/** The part of a reading that dates decide, exceptions apart. */
export type ClockStanding = Pick<ClockReading, 'state' | 'doneOn' | 'daysLeft' | 'reasons'>;

/**
 * The state a clock is in. What was done decides first, so that a case that ended afterwards stays met or late; then what
 * stopped the clock; then whether it runs.
 *
 * @param wrong - which of its days contradict each other, as a sentence; null where none do.
 */
export function clockStanding(
  rule: ClockRule,
  { begins, limit, ends }: ClockFace,
  ended: ClockCaseBase['ended'],
  wrong: string | null,
  asAt: IsoDate,
): ClockStanding {
  const began = said(begins);
  const due = limit === null ? [] : [`The limit, ${limit.how}, is ${dayLabel(limit.dueOn)}.`];
  const plain = (state: ClockState, ...reasons: readonly string[]): ClockStanding => ({
    state,
    doneOn: isDay(ends.date) ? ends.date : null,
    daysLeft: null,
    reasons,
  });
  const stopped = isDay(ends.date) ? null : whyStopped(ended, asAt);
  if (stopped !== null) return plain(stopped.state, stopped.reason);
  if (begins.date === 'not-yet' && ends.date === 'not-yet') return plain('not-started', began);
  if (!isDay(begins.date)) return plain('unknown', began, said(ends));
  if (limit === null) return plain('unknown', began, 'The day the limit depends on is not known.');
  if (wrong !== null) return plain('unknown', began, wrong);
  if (ends.date === 'unknown') return plain('unknown', began, ...due, said(ends));
  const { dueOn } = limit;
  const daysLeft = daysBetween(asAt, dueOn);
  if (rule.means === 'at-least') {
    if (isDay(ends.date) && ends.date <= dueOn) {
      return plain('too-soon', began, ...due, `${said(ends)} That is before the days were over.`);
    }
    // The days are over once the last of them is: from then on they cannot be taken back.
    if (daysLeft < 0)
      return { ...plain('met', began, ...due, 'The days were given in full.'), doneOn: dueOn };
    return { ...plain('running', began, ...due, left(daysLeft)), daysLeft };
  }
  if (isDay(ends.date)) {
    const late = daysBetween(dueOn, ends.date);
    return late > 0
      ? plain('late', began, ...due, `${said(ends)} That is ${days(late)} late.`)
      : plain('met', began, ...due, `${said(ends)} That is in time.`);
  }
  return daysLeft < 0
    ? { ...plain('overdue', began, ...due, said(ends), `It is ${days(-daysLeft)} overdue.`), daysLeft }
    : { ...plain('running', began, ...due, said(ends), left(daysLeft)), daysLeft };
}

/** Why a clock stopped without what it waits for, known by the day of reading. */
function whyStopped(
  ended: ClockCaseBase['ended'],
  asAt: IsoDate,
): { readonly state: ClockState; readonly reason: string } | null {
  if (ended === null) return null;
  if (ended.date === 'unknown') {
    return { state: 'unknown', reason: `It ended on a day that is not known: ${ended.because}` };
  }
  return isDay(knownBy(ended.date, asAt))
    ? { state: 'not-applicable', reason: `It ended on ${dayLabel(ended.date)}: ${ended.because}` }
    : null;
}

function said({ name, date }: ClockEvent): string {
  if (date === 'not-yet') return `${name}: not yet.`;
  return date === 'unknown' ? `${name}: on a day not known.` : `${name}: ${dayLabel(date)}.`;
}

function left(daysLeft: number): string {
  return daysLeft === 0
    ? 'Today is the last day.'
    : `${days(daysLeft)} ${daysLeft === 1 ? 'is' : 'are'} left.`;
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
