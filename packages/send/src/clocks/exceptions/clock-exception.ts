import type { IsoDate } from '@golden-thread/outcomes';
import type { DayOrUnknown, EventDate } from '../event-date.ts';

/** A school, college or early years setting was asked for advice about the time of a long closure. */
export interface ClosureException {
  readonly kind: 'school-closed' | 'early-years-setting-closed';
  /** The day the authority asked it for advice. */
  readonly adviceAskedDate: DayOrUnknown;
  /** The first day it was closed. It may lie ahead: term dates are known beforehand. */
  readonly closedFromDate: DayOrUnknown;
  /** The day it opened again, or is to. */
  readonly reopensDate: DayOrUnknown;
}

/** Something about the family that lasted from one day to another, both included; `not-yet` while it lasts. */
export interface FamilyException {
  readonly kind: 'personal-circumstances' | 'absence-from-area';
  readonly fromDate: DayOrUnknown;
  readonly toDate: EventDate;
}

/** An examination or test by a body asked for advice, which the child or young person did not come to. */
export interface MissedAppointmentException {
  readonly kind: 'missed-appointment';
  readonly appointmentDate: DayOrUnknown;
}

/** The authority's record says that an exception applied and not which, as the SEN2 return does. */
export interface GroundNotStatedException {
  readonly kind: 'ground-not-stated';
  /** The day it was put on record, such as the day of the return. */
  readonly recordedDate: IsoDate;
}

/**
 * What an authority relies on for a limit that was impractical to keep. Whether it made it impractical is the authority's to
 * say, and recording it says so; what the dates must show is checked.
 */
export type ClockException =
  ClosureException | FamilyException | MissedAppointmentException | GroundNotStatedException;

/** The kinds of exception, as `exceptionKinds` describes them. */
export type ExceptionKind = ClockException['kind'];

/** What became of one exception: `yes`, it lifts the limit; `no`, it does not; `unknown`, the dates do not tell. */
export interface ExceptionReading {
  readonly kind: ExceptionKind;
  readonly holds: 'yes' | 'no' | 'unknown';
  /** Why, as a sentence. */
  readonly reason: string;
}
