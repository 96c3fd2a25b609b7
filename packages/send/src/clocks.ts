export type {
  AdviceCase,
  AdviceSource,
  AmendedPlanCase,
  AnnualReviewCase,
  AssessmentDecisionCase,
  ClockCase,
  ClockCaseBase,
  ClockId,
  FinalPlanCase,
  MoveBetweenPost16Case,
  PhaseTransferCase,
  PlanRefusalCase,
  ReassessedPlanCase,
  RepresentationsCase,
  ReviewDecision,
  ReviewDecisionCase,
  TransferToPost16Case,
} from './clocks/clock-case.ts';
export { clockIssues } from './clocks/clock-issues.ts';
export type { ClockReading, ClockState } from './clocks/clock-reading.ts';
export type { StatutoryClock } from './clocks/clock-rule.ts';
export { clockIds, statutoryClocks } from './clocks/clock-rules.ts';
export type { DayOrUnknown, EventDate } from './clocks/event-date.ts';
export type {
  ClockException,
  ClosureException,
  ExceptionKind,
  ExceptionReading,
  FamilyException,
  GroundNotStatedException,
  MissedAppointmentException,
} from './clocks/exceptions/clock-exception.ts';
export { exceptionKinds } from './clocks/exceptions/exception-kinds.ts';
export type { ExceptionMeaning } from './clocks/exceptions/exception-kinds.ts';
export { readClock } from './clocks/read-clock.ts';
export { timeliness } from './clocks/timeliness.ts';
export type { Timeliness, TimelinessOfPeriod } from './clocks/timeliness.ts';
export type { TimelinessShare } from './clocks/timeliness-share.ts';
