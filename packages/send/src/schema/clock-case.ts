import { exactly, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ClockCase } from '../clocks/clock-case.ts';
import { clockProblems } from '../clocks/clock-issues.ts';
import type { ClockException } from '../clocks/exceptions/clock-exception.ts';
import { dayOrUnknownSchema, eventDateSchema } from './event-date.ts';

const closure = {
  adviceAskedDate: dayOrUnknownSchema,
  closedFromDate: dayOrUnknownSchema,
  reopensDate: dayOrUnknownSchema,
};
const family = { fromDate: dayOrUnknownSchema, toDate: eventDateSchema };

/** One exception an authority relies on; a kind the regulations do not have is refused. */
export const clockExceptionSchema = exactly<ClockException>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['school-closed', 'early-years-setting-closed']), ...closure }).readonly(),
    z.strictObject({ kind: z.enum(['personal-circumstances', 'absence-from-area']), ...family }).readonly(),
    z.strictObject({ kind: z.literal('missed-appointment'), appointmentDate: dayOrUnknownSchema }).readonly(),
    z.strictObject({ kind: z.literal('ground-not-stated'), recordedDate: isoDateSchema }).readonly(),
  ]),
);

/** What every clock is told, as fields. */
export const clockCaseBase = {
  ended: z.strictObject({ date: dayOrUnknownSchema, because: textSchema }).readonly().nullable(),
  exceptions: z.array(clockExceptionSchema).readonly(),
};
/** What is decided after a review. */
export const reviewDecisionSchema = z.enum(['amend', 'keep', 'cease', 'not-yet', 'unknown']);
const transfer = { transferDate: dayOrUnknownSchema, finalPlanSentDate: eventDateSchema };

/**
 * What a statutory clock is read from; fields and kinds it does not know are refused, and days out of their order are told in
 * the same answer. Nothing in it says who the child is.
 */
export const clockCaseSchema = exactly<ClockCase>()(
  z
    .discriminatedUnion('clock', [
      clockOf('assessment-decision', {
        requestReceivedDate: eventDateSchema,
        decisionToldDate: eventDateSchema,
      }),
      clockOf('advice', {
        adviceFrom: z.enum(['education', 'health', 'social-care', 'educational-psychology', 'other']),
        askedDate: eventDateSchema,
        adviceReceivedDate: eventDateSchema,
      }),
      clockOf('plan-refusal', { requestReceivedDate: eventDateSchema, refusalToldDate: eventDateSchema }),
      clockOf('final-plan', { requestReceivedDate: eventDateSchema, finalPlanSentDate: eventDateSchema }),
      clockOf('representations', { draftServedDate: eventDateSchema, finalPlanSentDate: eventDateSchema }),
      clockOf('annual-review', {
        planMadeDate: eventDateSchema,
        lastReviewedDate: eventDateSchema,
        reviewCompletedDate: eventDateSchema,
      }),
      clockOf('review-decision', {
        meetingDate: eventDateSchema,
        decision: reviewDecisionSchema,
        decisionToldDate: eventDateSchema,
        amendmentsSentDate: eventDateSchema,
      }),
      clockOf('amended-plan', {
        meetingDate: eventDateSchema,
        amendmentsSentDate: eventDateSchema,
        finalPlanSentDate: eventDateSchema,
      }),
      clockOf('reassessed-plan', {
        reassessmentToldDate: eventDateSchema,
        finalPlanSentDate: eventDateSchema,
      }),
      clockOf('phase-transfer', transfer),
      clockOf('transfer-to-post-16', transfer),
      clockOf('move-between-post-16', { proposedDate: eventDateSchema, ...transfer }),
    ])
    .superRefine(
      (given, context) => {
        for (const { code, path, expected, whatToDo } of clockProblems(given)) {
          problem(context, code, expected, whatToDo, [...path]);
        }
      },
      // Even where something else is wrong, so that everything is told at once.
      { when: () => true },
    )
    .meta({
      alsoChecked: {
        DATES_OUT_OF_ORDER: 'no end lies before its beginning',
        NOT_YET_BUT_DONE: 'nothing is done whose beginning is not yet',
      },
    }),
);

function clockOf<Clock extends string, Fields extends z.ZodRawShape>(clock: Clock, fields: Fields) {
  return z.strictObject({ clock: z.literal(clock), ...fields, ...clockCaseBase }).readonly();
}
