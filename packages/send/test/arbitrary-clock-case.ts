import { addDays } from '@golden-thread/outcomes';
import fc from 'fast-check';
import type { ClockCase, ClockException, ClockId, EventDate } from '../src/clocks.ts';

const FIRST = '2023-10-01';

/** A day of some 3 years around a leap day. */
export const anyDay = fc.integer({ min: 0, max: 1100 }).map((days) => addDays(FIRST, days));
const dayOrUnknown = fc.oneof({ weight: 6, arbitrary: anyDay }, fc.constant('unknown'));
const event: fc.Arbitrary<EventDate> = fc.oneof(
  { weight: 6, arbitrary: anyDay },
  fc.constantFrom('not-yet', 'unknown'),
);

/** Any exception, sensible or not. */
export const anyException: fc.Arbitrary<ClockException> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('school-closed' as const, 'early-years-setting-closed' as const),
    adviceAskedDate: dayOrUnknown,
    closedFromDate: dayOrUnknown,
    reopensDate: dayOrUnknown,
  }),
  fc.record({
    kind: fc.constantFrom('personal-circumstances' as const, 'absence-from-area' as const),
    fromDate: dayOrUnknown,
    toDate: event,
  }),
  fc.record({ kind: fc.constant('missed-appointment' as const), appointmentDate: dayOrUnknown }),
  fc.record({ kind: fc.constant('ground-not-stated' as const), recordedDate: anyDay }),
);

/** What the laws must be told of a clock; the compiler asks for it where a clock is added. */
interface ClockOfLaws {
  readonly fields: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** The days the limit is counted from. */
  readonly countedFrom: readonly string[];
}

const decision = fc.constantFrom('amend', 'keep', 'cease', 'not-yet', 'unknown');

export const clocksOfLaws: Readonly<Record<ClockId, ClockOfLaws>> = {
  'assessment-decision': {
    fields: { requestReceivedDate: event, decisionToldDate: event },
    countedFrom: ['requestReceivedDate'],
  },
  advice: {
    fields: {
      adviceFrom: fc.constantFrom('education', 'health', 'social-care', 'educational-psychology', 'other'),
      askedDate: event,
      adviceReceivedDate: event,
    },
    countedFrom: ['askedDate'],
  },
  'plan-refusal': {
    fields: { requestReceivedDate: event, refusalToldDate: event },
    countedFrom: ['requestReceivedDate'],
  },
  representations: {
    fields: { draftServedDate: event, finalPlanSentDate: event },
    countedFrom: ['draftServedDate'],
  },
  'final-plan': {
    fields: { requestReceivedDate: event, finalPlanSentDate: event },
    countedFrom: ['requestReceivedDate'],
  },
  'annual-review': {
    fields: { planMadeDate: event, lastReviewedDate: event, reviewCompletedDate: event },
    countedFrom: ['planMadeDate', 'lastReviewedDate'],
  },
  'review-decision': {
    fields: { meetingDate: event, decision, decisionToldDate: event, amendmentsSentDate: event },
    countedFrom: ['meetingDate'],
  },
  'amended-plan': {
    fields: { meetingDate: event, amendmentsSentDate: event, finalPlanSentDate: event },
    countedFrom: ['meetingDate', 'amendmentsSentDate'],
  },
  'reassessed-plan': {
    fields: { reassessmentToldDate: event, finalPlanSentDate: event },
    countedFrom: ['reassessmentToldDate'],
  },
  'phase-transfer': {
    fields: { transferDate: dayOrUnknown, finalPlanSentDate: event },
    countedFrom: ['transferDate'],
  },
  'transfer-to-post-16': {
    fields: { transferDate: dayOrUnknown, finalPlanSentDate: event },
    countedFrom: ['transferDate'],
  },
  'move-between-post-16': {
    fields: { proposedDate: event, transferDate: dayOrUnknown, finalPlanSentDate: event },
    countedFrom: ['transferDate'],
  },
};

/** Any case of a clock, its days in their order or not. */
export function anyCase(clock: ClockId): fc.Arbitrary<ClockCase> {
  return fc
    .record({
      ...clocksOfLaws[clock].fields,
      ended: fc.option(fc.record({ date: dayOrUnknown, because: fc.constant('it was withdrawn.') }), {
        freq: 5,
      }),
      exceptions: fc.array(anyException, { maxLength: 3 }),
    })
    .map((fields) => ({ clock, ...fields }) as unknown as ClockCase);
}

/** The same case with one day of it moved; what is no day stays. */
export function moved(given: ClockCase, field: string, days: number): ClockCase {
  const date = (given as unknown as Record<string, EventDate>)[field];
  if (date === undefined || date === 'unknown' || date === 'not-yet') return given;
  return { ...given, [field]: addDays(date, days) } as ClockCase;
}
