import { addMonths, compareDates, Defect, monthPeriod, quarterPeriod } from '@golden-thread/outcomes';
import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { ClockReading, ClockState } from './clock-reading.ts';
import { timelinessShare } from './timeliness-share.ts';
import type { TimelinessShare } from './timeliness-share.ts';

/** Timeliness of what was done in a period, told both ways. */
export interface TimelinessOfPeriod {
  readonly period: Period;
  /** Every case, those with an exception counted like any other. */
  readonly withExceptions: TimelinessShare;
  /** Only the cases without an exception that holds, whether in time or not. */
  readonly withoutExceptions: TimelinessShare;
}

/** Timeliness of one clock. */
export interface Timeliness extends Omit<TimelinessOfPeriod, 'period'> {
  /** Every month from the first to the last in which something was done, in order, those in between with nothing too. */
  readonly byMonth: readonly TimelinessOfPeriod[];
  /** The same by quarters from January, April, July and October. */
  readonly byQuarter: readonly TimelinessOfPeriod[];
  /** How many readings are in no share, because nothing was done that could be in time, by state. */
  readonly notCounted: Readonly<Partial<Record<ClockState, number>>>;
}

type Done = ClockReading & { readonly doneOn: IsoDate };

/**
 * How much of what was done was done in time, by the day it was done. What is running, overdue or not known is counted apart
 * and is in no share: an overdue plan enters on the day it is sent. Where nothing is left to count, the share is null and
 * says why; it is never 0 or 100.
 *
 * @throws Defect `CLOCKS_MIXED`, when the readings are of more than one clock: filter them first.
 *
 * @example
 * import { readClock, timeliness } from '@golden-thread/send/clocks';
 * const sent = (finalPlanSentDate: string) =>
 *   readClock(
 *     { clock: 'final-plan', requestReceivedDate: '2025-01-06', finalPlanSentDate, ended: null, exceptions: [] },
 *     '2025-12-31',
 *   );
 * timeliness([sent('2025-05-26'), sent('2025-05-27')]).withExceptions.share; // => 50
 * timeliness([]).withExceptions.share; // => null
 */
export function timeliness(readings: readonly ClockReading[]): Timeliness {
  if (new Set(readings.map(({ clock }) => clock)).size > 1) {
    throw new Defect(
      'CLOCKS_MIXED',
      'Timeliness is of one clock at a time; filter the readings by clock first.',
    );
  }
  const done = readings.filter(isDone).toSorted((one, other) => compareDates(one.doneOn, other.doneOn));
  const notCounted: Partial<Record<ClockState, number>> = {};
  for (const { state } of readings.filter((reading) => !isDone(reading))) {
    notCounted[state] = (notCounted[state] ?? 0) + 1;
  }
  return {
    ...bothWays(done),
    byMonth: byPeriods(done, 1, (day) => monthPeriod(day.slice(0, 7))),
    byQuarter: byPeriods(done, 3, quarterOf),
    notCounted,
  };
}

function isDone(reading: ClockReading): reading is Done {
  return ['met', 'late', 'too-soon'].includes(reading.state);
}

function bothWays(done: readonly Done[]) {
  return {
    withExceptions: timelinessShare(done),
    withoutExceptions: timelinessShare(
      done.filter(({ excused }) => !excused),
      done.length,
    ),
  };
}

function byPeriods(
  done: readonly Done[],
  months: number,
  periodOf: (day: IsoDate) => Period,
): readonly TimelinessOfPeriod[] {
  const [first, last] = [done[0], done.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods: TimelinessOfPeriod[] = [];
  let period = periodOf(first.doneOn);
  while (period.startDate <= last.doneOn) {
    const { startDate, endDate } = period;
    periods.push({
      period,
      ...bothWays(done.filter(({ doneOn }) => startDate <= doneOn && doneOn <= endDate)),
    });
    period = periodOf(addMonths(startDate, months));
  }
  return periods;
}

function quarterOf(day: IsoDate): Period {
  const monthsIn = (Number(day.slice(5, 7)) - 1) % 3;
  return quarterPeriod(addMonths(`${day.slice(0, 7)}-01`, -monthsIn).slice(0, 7));
}
