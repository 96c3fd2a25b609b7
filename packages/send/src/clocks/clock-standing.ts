import { dayLabel, daysBetween } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCaseBase } from './clock-case.ts';
import type { ClockReading, ClockState } from './clock-reading.ts';
import type { ClockFace, ClockLimit, ClockRule } from './clock-rule.ts';
import { inDays, said, saidLeft, saidLimit } from './clock-words.ts';
import { isDay } from './event-date.ts';

const NO_LIMIT = 'The day the limit depends on is not known.';

/** The part of a reading that dates decide, exceptions apart. */
export interface ClockStanding extends Pick<ClockReading, 'state' | 'doneOn' | 'daysLeft'> {
  /** Written only when asked for: a list of thousands reads the state alone. */
  readonly reasons: () => readonly string[];
  /** What is not known, in words that many cases can share; null unless the state is `unknown`. */
  readonly untold: string | null;
}

/**
 * The state a clock is in. What was done decides first, so that a case that ended afterwards stays met or late; then what
 * stopped the clock; then whether it runs.
 *
 * @param wrong - which of its days contradict each other, as a sentence; null where none do.
 */
export function clockStanding(
  rule: ClockRule,
  face: ClockFace,
  ended: ClockCaseBase['ended'],
  wrong: string | null,
  asAt: IsoDate,
): ClockStanding {
  const { begins, limit, ends } = face;
  if (!isDay(ends.date) && ended !== null) {
    const { date, because } = ended;
    if (date === 'unknown') {
      const untold = `It ended on a day that is not known: ${because}`;
      return unknown(face, untold, () => [untold]);
    }
    if (date <= asAt) {
      return standing('not-applicable', null, () => [`It ended on ${dayLabel(date)}: ${because}`]);
    }
  }
  if (begins.date === 'not-yet' && ends.date === 'not-yet') {
    return standing('not-started', null, () => [said(begins)]);
  }
  if (!isDay(begins.date)) return unknown(face, said(begins), () => [said(begins), said(ends)]);
  if (limit === null) return unknown(face, NO_LIMIT, () => [said(begins), NO_LIMIT]);
  if (wrong !== null) {
    return unknown(face, 'Its days contradict each other.', () => [said(begins), wrong]);
  }
  if (ends.date === 'unknown') {
    return unknown(face, said(ends), () => [said(begins), saidLimit(limit), said(ends)]);
  }
  return rule.means === 'at-least' ? atLeast(face, limit, asAt) : atMost(face, limit, asAt);
}

/** How a time stands that the family must have had in full. Once its last day is past, it cannot be taken back. */
function atLeast({ begins, ends }: ClockFace, limit: ClockLimit, asAt: IsoDate): ClockStanding {
  const { dueOn } = limit;
  if (isDay(ends.date) && ends.date <= dueOn) {
    const because = `${said(ends)} That is before the days were over.`;
    return standing('too-soon', ends.date, () => [said(begins), saidLimit(limit), because]);
  }
  const daysLeft = daysBetween(asAt, dueOn);
  return daysLeft < 0
    ? standing('met', dueOn, () => [said(begins), saidLimit(limit), 'The days were given in full.'])
    : standing('running', null, () => [said(begins), saidLimit(limit), saidLeft(daysLeft)], daysLeft);
}

/** How a time stands by the end of which something must be done. */
function atMost({ begins, ends }: ClockFace, limit: ClockLimit, asAt: IsoDate): ClockStanding {
  const { dueOn } = limit;
  const doneOn = ends.date;
  if (isDay(doneOn)) {
    const late = doneOn > dueOn;
    const how = () => (late ? `${inDays(daysBetween(dueOn, doneOn))} late` : 'in time');
    return standing(late ? 'late' : 'met', doneOn, () => [
      said(begins),
      saidLimit(limit),
      `${said(ends)} That is ${how()}.`,
    ]);
  }
  const daysLeft = daysBetween(asAt, dueOn);
  const how = () => (daysLeft < 0 ? `It is ${inDays(-daysLeft)} overdue.` : saidLeft(daysLeft));
  return standing(
    daysLeft < 0 ? 'overdue' : 'running',
    null,
    () => [said(begins), saidLimit(limit), said(ends), how()],
    daysLeft,
  );
}

function standing(
  state: ClockState,
  doneOn: IsoDate | null,
  reasons: ClockStanding['reasons'],
  daysLeft: number | null = null,
): ClockStanding {
  return { state, doneOn, daysLeft, reasons, untold: null };
}

/** What was done stays told, though it cannot be told how it stands. */
function unknown({ ends }: ClockFace, untold: string, reasons: ClockStanding['reasons']): ClockStanding {
  const doneOn = isDay(ends.date) ? ends.date : null;
  return { state: 'unknown', doneOn, daysLeft: null, reasons, untold };
}
