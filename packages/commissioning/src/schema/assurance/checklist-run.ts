import { exactly, idSchema, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ChecklistAnswer, ChecklistApproval, ChecklistRun } from '../../assurance/checklist-run.ts';
import { evidenceReferenceSchema } from './evidence.ts';
import { EXACTLY_ONE, exactlyOne } from './exactly-one.ts';

const checklistAnswerSchema = exactly<ChecklistAnswer>()(
  z
    .strictObject({
      itemId: idSchema.describe('The item of the checklist.'),
      answer: z
        .enum(['yes', 'no', 'not-applicable'])
        .meta({ graphName: 'ChecklistAnswerKind' })
        .describe('Whether it is seen to. A no keeps the gate shut; what is not applicable needs a reason.'),
      evidence: z
        .array(evidenceReferenceSchema)
        .readonly()
        .describe('What shows it: at least one for a yes.'),
      why: textSchema.nullable().describe('Why it is not seen to, or not applicable here.'),
    })
    .superRefine(({ answer, evidence, why }, context) => {
      if (answer === 'yes' && evidence.length === 0) {
        problem(
          context,
          'ANSWER_WITHOUT_EVIDENCE',
          'at least one piece of evidence for a yes',
          'Say what shows it, or leave the item unanswered until something does.',
          ['evidence'],
        );
      }
      if (answer !== 'yes' && why === null) {
        problem(
          context,
          'ANSWER_WITHOUT_REASON',
          'a reason for what is not seen to or not applicable',
          'Say why in a sentence.',
          ['why'],
        );
      }
    })
    .meta({
      alsoChecked: {
        ANSWER_WITHOUT_EVIDENCE: 'a yes has at least one piece of evidence',
        ANSWER_WITHOUT_REASON: 'any other answer has a reason',
      },
    })
    .readonly(),
);

/** A run of a checklist; no item is answered twice. */
export const checklistRunSchema = exactly<ChecklistRun>()(
  z
    .strictObject({
      id: idSchema,
      checklistId: idSchema.describe('The checklist that is gone through.'),
      intentionId: idSchema.nullable().describe('The intention it is gone through for; otherwise null.'),
      contractId: idSchema.nullable().describe('The contract it is gone through for; otherwise null.'),
      serviceId: idSchema.nullable().describe('The service it is gone through for; otherwise null.'),
      startedDate: isoDateSchema.describe('The day it was begun.'),
      answers: z
        .array(checklistAnswerSchema)
        .superRefine((answers, context) => {
          answers.forEach(({ itemId }, index) => {
            if (answers.findIndex((answer) => answer.itemId === itemId) === index) return;
            problem(context, 'ITEM_TWICE', 'one answer to each item', 'Keep the answer that holds.', [
              index,
              'itemId',
            ]);
          });
        })
        .meta({ alsoChecked: { ITEM_TWICE: 'no item is answered twice' } })
        .readonly()
        .describe('What is answered so far; items nobody has answered are left out.'),
    })
    .superRefine(exactlyOne(['intentionId'], ['contractId'], ['serviceId']))
    .meta(EXACTLY_ONE)
    .readonly(),
);

/** What a body decided about a run; a return says why. */
export const checklistApprovalSchema = exactly<ChecklistApproval>()(
  z
    .strictObject({
      id: idSchema,
      runId: idSchema.describe('The run of a checklist that is decided on.'),
      runVersion: z
        .int()
        .min(1)
        .describe('The version of the run that was looked at; it has to be the newest.'),
      bodyId: idSchema.describe('The body that decides.'),
      decision: z
        .enum(['approved', 'returned'])
        .meta({ graphName: 'ChecklistDecisionKind' })
        .describe('What it decides.'),
      decidedDate: isoDateSchema.describe('The day it decided.'),
      why: textSchema.nullable().describe('Why; needed where it is returned.'),
    })
    .superRefine(({ decision, why }, context) => {
      if (decision === 'approved' || why !== null) return;
      problem(context, 'RETURN_WITHOUT_REASON', 'a reason for the return', 'Say what is to be seen to.', [
        'why',
      ]);
    })
    .meta({ alsoChecked: { RETURN_WITHOUT_REASON: 'what is returned says why' } })
    .readonly(),
);
