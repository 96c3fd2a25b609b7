import {
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { CommissioningRisk, RiskBand, RiskMitigation, RiskScale } from '../../assurance/risk.ts';
import { intentionIdsSchema } from './ids.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const riskBandSchema = exactly<RiskBand>()(
  z
    .strictObject({
      title: titleSchema.describe('What a risk of such a score is called.'),
      fromScore: z.int().min(1).describe('The lowest score in it.'),
    })
    .readonly(),
);

const steps = z.array(titleSchema).min(2).max(10).readonly();

/** A scale of risks: two steps of each at least, and bands that rise from 1. */
export const riskScaleSchema = exactly<RiskScale>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What it is called.'),
      likelihood: steps.describe('How likely, lowest first; the first counts 1.'),
      impact: steps.describe('How hard it would hit, lowest first; the first counts 1.'),
      bands: z
        .array(riskBandSchema)
        .min(1)
        .superRefine((bands, context) => {
          bands.forEach(({ fromScore }, index) => {
            const lowest = index === 0 ? 1 : bands[index - 1]!.fromScore + 1;
            if (index === 0 ? fromScore === 1 : fromScore >= lowest) return;
            problem(
              context,
              'BANDS_OUT_OF_ORDER',
              index === 0 ? '1, where the first band starts' : `${lowest} or more`,
              'List the bands lowest first, each from the lowest score in it.',
              [index, 'fromScore'],
            );
          });
        })
        .meta({ alsoChecked: { BANDS_OUT_OF_ORDER: 'bands start at 1 and rise' } })
        .readonly()
        .describe('How high a score counts, lowest first.'),
    })
    .readonly(),
);

const mitigationSchema = exactly<RiskMitigation>()(
  z
    .strictObject({
      title: titleSchema.describe('What is done about it.'),
      dueDate: isoDateSchema
        .nullable()
        .describe('The day by which it is to be done; null where none is set.'),
      doneDate: isoDateSchema.nullable().describe('The day it was done; null while it is not.'),
    })
    .readonly(),
);

/** A risk to joint commissioning. */
export const commissioningRiskSchema = exactly<CommissioningRisk>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What may happen, in plain words.'),
      scaleId: idSchema.describe('The scale it is scored on: five-by-five, or one the area recorded.'),
      likelihood: z.int().min(1).max(10).nullable().describe('Step of the scale, from 1; null: not judged.'),
      impact: z.int().min(1).max(10).nullable().describe('Step of the scale, from 1; null: not judged.'),
      ownerPostId: idSchema.nullable().describe('The post that answers for it; null where none does.'),
      ownerBodyId: idSchema.nullable().describe('The body that answers for it; null where none does.'),
      intentionIds: intentionIdsSchema,
      actionIds: z
        .array(titleSchema)
        .readonly()
        .describe('The actions it bears on, each by its plan, a colon and its number in it.'),
      mitigations: z.array(mitigationSchema).readonly().describe('What is done about it.'),
      raisedDate: isoDateSchema.describe('The day it was raised.'),
      reviewDate: isoDateSchema.nullable().describe('The day by which it is to be looked at again.'),
      closedDate: isoDateSchema.nullable().describe('The day it was closed; null while it is open.'),
      closedBecause: textSchema.nullable().describe('Why it was closed; null while it is open.'),
    })
    .superRefine(notBefore('raisedDate', 'closedDate'))
    .superRefine(notBefore('raisedDate', 'reviewDate'))
    .superRefine(({ closedDate, closedBecause }, context) => {
      if ((closedDate === null) === (closedBecause === null)) return;
      problem(
        context,
        'CLOSED_WITHOUT_REASON',
        'both the day it was closed and why, or neither',
        'Fill in the other as well.',
        ['closedBecause'],
      );
    })
    .meta({
      alsoChecked: {
        ...NOT_BEFORE.alsoChecked,
        CLOSED_WITHOUT_REASON: 'what is closed says when and why',
      },
    })
    .readonly(),
);
