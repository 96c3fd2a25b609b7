import type { IsoDate } from '@golden-thread/outcomes';
import { knownBy } from '../event-date.ts';
import type { DayOrUnknown } from '../event-date.ts';
import { absenceVerdict } from './absence-from-area.ts';
import type { ClockException, ExceptionKind, ExceptionReading } from './clock-exception.ts';
import { closureVerdict } from './closure.ts';
import { missedAppointmentVerdict } from './missed-appointment.ts';
import { personalCircumstancesVerdict } from './personal-circumstances.ts';
import type { TimeLimit, Verdict } from './time-limit.ts';

/**
 * Each exception that was known by the day of reading, in the order recorded, held against the time limit. One that the
 * regulation of the clock does not list never holds there. Several may hold at once; one is enough.
 */
export function readExceptions(
  exceptions: readonly ClockException[],
  listed: readonly ExceptionKind[],
  asAt: IsoDate,
  limit: TimeLimit | null,
): readonly ExceptionReading[] {
  return exceptions
    .filter((exception) => knownBy(firstKnown(exception), asAt) !== 'not-yet')
    .map((exception) => ({ kind: exception.kind, ...verdictOn(exception, listed, limit) }));
}

function verdictOn(
  exception: ClockException,
  listed: readonly ExceptionKind[],
  limit: TimeLimit | null,
): Verdict {
  if (!listed.includes(exception.kind)) {
    return { holds: 'no', reason: 'The regulation does not list this exception for this clock.' };
  }
  if (limit === null) return { holds: 'unknown', reason: 'The time it is held against is not known.' };
  switch (exception.kind) {
    case 'school-closed':
    case 'early-years-setting-closed':
      return closureVerdict(exception);
    case 'personal-circumstances':
      return personalCircumstancesVerdict(exception, limit);
    case 'absence-from-area':
      return absenceVerdict(exception, limit);
    case 'missed-appointment':
      return missedAppointmentVerdict(exception, limit);
    case 'ground-not-stated':
      return { holds: 'yes', reason: 'The record says that an exception applied, and not which.' };
  }
}

/** The day from which an exception could be known. */
function firstKnown(exception: ClockException): DayOrUnknown {
  switch (exception.kind) {
    case 'school-closed':
    case 'early-years-setting-closed':
      return exception.adviceAskedDate;
    case 'personal-circumstances':
    case 'absence-from-area':
      return exception.fromDate;
    case 'missed-appointment':
      return exception.appointmentDate;
    case 'ground-not-stated':
      return exception.recordedDate;
  }
}
