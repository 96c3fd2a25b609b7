import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { FundingStream, StreamYear } from '../money/funding-stream.ts';
import { penceSchema, signedPenceSchema, startYearSchema } from './amount.ts';

const streamYearSchema = exactly<StreamYear>()(
  z
    .strictObject({
      startYear: startYearSchema.describe('The calendar year in which the financial year starts.'),
      budgetPence: penceSchema.nullable().describe('Whole pence; null where it is not published.'),
      spentPence: signedPenceSchema.nullable().describe('Whole pence; null where it is not published.'),
      source: citationSchema,
    })
    .readonly(),
);

/** Money of one organisation beside the pooled funds, each year once. */
export const fundingStreamSchema = exactly<FundingStream>()(
  z
    .strictObject({
      id: idSchema.describe('A short readable id that never changes.'),
      title: titleSchema,
      kind: z
        .enum(['high-needs-block', 'grant', 'core-budget', 'continuing-care', 'personal-budgets', 'other'])
        .describe('Where the money comes from.'),
      organisationId: idSchema.describe('Whose money it is.'),
      description: textSchema.nullable().describe('What it may be spent on, in plain words.'),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      years: z
        .array(streamYearSchema)
        .readonly()
        .describe('Its years, without anything that is paid into a pooled fund.'),
      serviceIds: z.array(idSchema).readonly().describe('Services it pays for.'),
      intentionIds: z.array(idSchema).readonly().describe('Intentions it pays for.'),
      source: citationSchema,
    })
    .superRefine(({ startDate, endDate, years }, context) => {
      if (startDate !== null && endDate !== null && endDate < startDate) {
        problem(
          context,
          'ENDS_BEFORE_IT_STARTS',
          `a day on or after ${startDate}`,
          'Correct one of the two days.',
          ['endDate'],
        );
      }
      years.forEach(({ startYear }, index) => {
        if (years.findIndex((year) => year.startYear === startYear) === index) return;
        problem(context, 'DUPLICATE_ID', 'a year that is not listed yet', 'Keep the one that is right.', [
          'years',
          index,
          'startYear',
        ]);
      });
    })
    .meta({
      alsoChecked: {
        ENDS_BEFORE_IT_STARTS: 'it does not end before it starts',
        DUPLICATE_ID: 'each year once',
      },
    })
    .readonly(),
);
