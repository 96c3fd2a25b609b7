import { isoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCase } from './clock-case.ts';
import type { ClockReading } from './clock-reading.ts';
import type { ClockFace, ClockRule } from './clock-rule.ts';
import { clockRules } from './clock-rules.ts';
import { clockStanding } from './clock-standing.ts';
import type { ClockStanding } from './clock-standing.ts';
import { contradiction } from './contradiction.ts';
import { isDay } from './event-date.ts';
import { readExceptions } from './exceptions/read-exceptions.ts';

/** A clock as at a day, before it is put into words. */
export interface ClockAt extends Pick<ClockReading, 'startedOn' | 'dueOn' | 'exceptions' | 'excused'> {
  readonly rule: ClockRule;
  readonly face: ClockFace;
  readonly standing: ClockStanding;
}

/**
 * Where a clock stands as at a day, and whether an exception lifts its limit.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, when a day is none.
 */
export function clockAt(given: ClockCase, asAt: IsoDate): ClockAt {
  isoDate(asAt);
  const rule = clockRules[given.clock];
  const face = rule.face(given, asAt);
  const standing = clockStanding(rule, face, given.ended, contradiction(rule, given, asAt), asAt);
  const startedOn = isDay(face.begins.date) ? face.begins.date : null;
  const dueOn = face.limit?.dueOn ?? null;
  const limit = startedOn === null || dueOn === null ? null : { startedOn, dueOn, asAt };
  const stands = standing.state !== 'not-applicable' && standing.state !== 'not-started';
  const exceptions = stands ? readExceptions(given.exceptions, rule.exceptions, asAt, limit) : [];
  return {
    rule,
    face,
    standing,
    exceptions,
    excused: exceptions.some(({ holds }) => holds === 'yes'),
    startedOn,
    dueOn,
  };
}
