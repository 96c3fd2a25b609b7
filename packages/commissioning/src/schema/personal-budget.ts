import { exactly, idSchema, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { BudgetPart, PersonalBudget } from '../money/joint-package.ts';
import { childPseudonymSchema, dayRules, daysInOrder, partSchema, partsOnce } from './about-a-child.ts';
import { penceSchema } from './amount.ts';

const budgetPartSchema = exactly<BudgetPart>()(
  z
    .strictObject({
      part: partSchema.describe('Which part of the support pays.'),
      kind: z
        .enum(['direct-payment', 'notional', 'third-party'])
        .meta({ graphName: 'PersonalBudgetKind' })
        .describe('Paid to the family, held for them, or held by somebody else for them.'),
      perYearPence: penceSchema.describe('Whole pence a year.'),
    })
    .readonly(),
);

/** A personal budget, each part once for each way of holding it. */
export const personalBudgetSchema = exactly<PersonalBudget>()(
  z
    .strictObject({
      id: idSchema.describe('A short id that says nothing of the child.'),
      childPseudonym: childPseudonymSchema.describe('The child, by pseudonym only.'),
      parts: z
        .array(budgetPartSchema)
        .min(1)
        .readonly()
        .describe('What each part puts in, by how it is held.'),
      startDate: isoDateSchema,
      endDate: isoDateSchema.nullable().describe('The last day; null while it goes on.'),
      reviewDate: isoDateSchema.describe('When it has to be looked at again.'),
    })
    .superRefine((content, context) => {
      daysInOrder(content, context);
      partsOnce('parts', content.parts, context);
    })
    .meta({ alsoChecked: { ...dayRules, DUPLICATE_ID: 'each part once for each way of holding it' } })
    .readonly(),
);
