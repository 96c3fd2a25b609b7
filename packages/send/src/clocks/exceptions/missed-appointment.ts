import { dayLabel } from '@golden-thread/outcomes';
import type { MissedAppointmentException } from './clock-exception.ts';
import type { TimeLimit, Verdict } from './time-limit.ts';

/**
 * Whether an appointment was missed while the 6 weeks for advice ran, the first and the last day included.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 8(2)(c)
 */
export function missedAppointmentVerdict(
  { appointmentDate }: MissedAppointmentException,
  { startedOn, dueOn }: TimeLimit,
): Verdict {
  if (appointmentDate === 'unknown')
    return { holds: 'unknown', reason: 'The day of the appointment is not known.' };
  const within = startedOn <= appointmentDate && appointmentDate <= dueOn;
  return {
    holds: within ? 'yes' : 'no',
    reason: `The appointment was on ${dayLabel(appointmentDate)}, ${within ? 'while the time ran' : 'outside the time'}.`,
  };
}
