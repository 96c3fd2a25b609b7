import {
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { DisputeLadder, DisputeStep, TimeLimit } from '../../assurance/dispute/dispute-ladder.ts';
import type { DisputeStepRecord, PartnerDispute } from '../../assurance/dispute/partner-dispute.ts';
import { NUMBERED_FROM_ONE, numberedFromOne } from '../numbered.ts';
import { intentionIdsSchema } from './ids.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const timeLimitSchema = exactly<TimeLimit>()(
  z
    .strictObject({
      count: z.int().min(1).max(1000).describe('How many.'),
      unit: z
        .enum(['days', 'working-days', 'weeks', 'months'])
        .meta({ graphName: 'TimeLimitUnit' })
        .describe('Of what.'),
    })
    .readonly(),
);

const disputeStepSchema = exactly<DisputeStep>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1).describe('Its place, from 1.'),
      title: titleSchema.describe('What the step is.'),
      whoActs: titleSchema.describe('Who has to act.'),
      runsFrom: titleSchema.describe('What its limit runs from.'),
      limit: timeLimitSchema.nullable().describe('How long there is; null where no rule sets a limit.'),
      rule: titleSchema.nullable().describe('Where the rule stands; null where partners set it themselves.'),
    })
    .readonly(),
);

/** A ladder of steps, numbered from 1. */
export const disputeLadderSchema = exactly<DisputeLadder>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What it is called.'),
      steps: z
        .array(disputeStepSchema)
        .min(1)
        .superRefine(numberedFromOne)
        .meta(NUMBERED_FROM_ONE)
        .readonly()
        .describe('Its steps, the nearest first.'),
    })
    .readonly(),
);

const stepRecordSchema = exactly<DisputeStepRecord>()(
  z
    .strictObject({
      stepId: idSchema.describe('The step of the ladder.'),
      startedDate: isoDateSchema.describe('The day its limit runs from.'),
      endedDate: isoDateSchema.nullable().describe('The day it was over; null while it runs.'),
      outcome: textSchema.nullable().describe('What came of it; null while it runs.'),
    })
    .superRefine(notBefore('startedDate', 'endedDate'))
    .meta(NOT_BEFORE)
    .readonly(),
);

/** A disagreement between at least two partners; no step is reached twice. */
export const partnerDisputeSchema = exactly<PartnerDispute>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What is disputed, in plain words. It names no person.'),
      matter: z
        .enum([
          'who-pays',
          'section-117',
          'continuing-care',
          'health-provision',
          'shares-of-a-fund',
          'contract',
          'other',
        ])
        .meta({ graphName: 'DisputeMatter' })
        .describe('What it is about.'),
      ladderId: idSchema.describe('The ladder it climbs: one that is shipped, or one the area recorded.'),
      organisationIds: z.array(idSchema).min(2).readonly().describe('The partners that disagree.'),
      intentionIds: intentionIdsSchema,
      raisedDate: isoDateSchema.describe('The day it was raised.'),
      steps: z.array(stepRecordSchema).readonly().describe('The steps it reached, in their order.'),
      closedDate: isoDateSchema.nullable().describe('The day it was settled; null while it is not.'),
      outcome: z
        .enum(['agreed', 'decided', 'withdrawn'])
        .meta({ graphName: 'DisputeOutcome' })
        .nullable()
        .describe('How it was settled; null while it is not.'),
    })
    .superRefine(({ raisedDate, steps, closedDate, outcome }, context) => {
      steps.forEach(({ stepId, startedDate, endedDate }, index) => {
        for (const [field, date] of Object.entries({ startedDate, endedDate })) {
          if (date === null || closedDate === null || date <= closedDate) continue;
          problem(context, 'DATES_OUT_OF_ORDER', `a day up to ${closedDate}`, 'Correct one of the days.', [
            'steps',
            index,
            field,
          ]);
        }
        if (steps.findIndex((step) => step.stepId === stepId) !== index) {
          problem(context, 'STEP_TWICE', 'each step once', 'Keep one entry for the step.', [
            'steps',
            index,
            'stepId',
          ]);
        }
        if (startedDate < raisedDate) {
          problem(context, 'DATES_OUT_OF_ORDER', `a day from ${raisedDate}`, 'Correct one of the days.', [
            'steps',
            index,
            'startedDate',
          ]);
        }
      });
      if ((closedDate === null) !== (outcome === null)) {
        problem(
          context,
          'CLOSED_WITHOUT_REASON',
          'both the day it was settled and how, or neither',
          'Fill in the other as well.',
          ['outcome'],
        );
      }
    })
    .superRefine(notBefore('raisedDate', 'closedDate'))
    .meta({
      alsoChecked: {
        ...NOT_BEFORE.alsoChecked,
        STEP_TWICE: 'no step is reached twice',
        CLOSED_WITHOUT_REASON: 'what is settled says when and how',
      },
    })
    .readonly(),
);
