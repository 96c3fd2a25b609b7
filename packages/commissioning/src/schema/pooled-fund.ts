import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { contributionIssues } from '../money/contribution-issues.ts';
import { budgetIssues } from '../money/budget-issues.ts';
import type { LegalBasis } from '../money/legal-basis.ts';
import type { Contribution, FundLine, PooledFund } from '../money/pooled-fund.ts';
import { fundBudgetSchema } from './fund-budget.ts';
import { sharePercentSchema } from './shares.ts';

const contributionSchema = exactly<Contribution>()(
  z
    .strictObject({
      organisationId: idSchema.describe(
        'The organisation that contributes; whoever follows it bears the share.',
      ),
      sharePercent: sharePercentSchema.describe('Its share of the fund in percent, at most two decimals.'),
      startDate: isoDateSchema.nullable().describe('The first day of a month; null from the start.'),
      endDate: isoDateSchema.nullable().describe('The last day of a month; null while it holds.'),
    })
    .readonly(),
);

const fundLineSchema = exactly<FundLine>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What the line is spent on.'),
      expenditure: z
        .enum(['revenue', 'capital'])
        .meta({ graphName: 'Expenditure' })
        .describe('Running costs, or lasting things such as buildings.'),
    })
    .readonly(),
);

const legalBasisSchema: z.ZodType<LegalBasis> = z.enum([
  'nhs-act-2006-section-75',
  'nhs-act-2006-section-76',
  'nhs-act-2006-section-256',
  'children-act-2004-section-10',
  'joint-agreement',
]);

/** A pooled fund: shares in force sum to 100 on every day, budgets agree with their lines, and capital only where the agreement allows it. */
export const pooledFundSchema = exactly<PooledFund>()(
  z
    .strictObject({
      id: idSchema.describe('A short readable id that never changes.'),
      title: titleSchema.describe('What it is called.'),
      legalBasis: legalBasisSchema
        .nullable()
        .describe('The power the partners use; null where the document does not say.'),
      hostOrganisationId: idSchema.nullable().describe('Who holds the money and accounts for it.'),
      workOrder: titleSchema.nullable().describe('The work order of a wider agreement that it stands in.'),
      aims: z.array(textSchema).readonly().describe('What it is for, in plain words.'),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      contributions: z
        .array(contributionSchema)
        .readonly()
        .describe(
          'Who bears what; empty where it is not published. On every day the shares in force sum to 100.',
        ),
      revenueOnly: z
        .boolean()
        .nullable()
        .describe('Whether it may pay for running costs only; null where the document does not say.'),
      lines: z
        .array(fundLineSchema)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('What it is spent on; empty where it is not kept by line.'),
      budgets: z.array(fundBudgetSchema).readonly().describe('What it may spend, by financial year.'),
      governingBodyId: idSchema.nullable().describe('The body that oversees it.'),
      serviceIds: z.array(idSchema).readonly().describe('Services it pays for.'),
      intentionIds: z.array(idSchema).readonly().describe('Intentions it pays for.'),
      source: citationSchema,
    })
    .superRefine((fund, context) => {
      if (fund.startDate !== null && fund.endDate !== null && fund.endDate < fund.startDate) {
        problem(
          context,
          'ENDS_BEFORE_IT_STARTS',
          `a day on or after ${fund.startDate}`,
          'Correct one of the two days.',
          ['endDate'],
        );
      }
      fund.lines.forEach(({ expenditure }, index) => {
        if (expenditure === 'revenue' || fund.revenueOnly === false) return;
        problem(
          context,
          'CAPITAL_NOT_ALLOWED',
          'revenue: a pooled fund pays for running costs, unless its agreement says that it may pay for capital',
          'Pay for it from elsewhere, or set revenueOnly to false where the agreement allows capital.',
          ['lines', index, 'expenditure'],
        );
      });
      for (const { code, path, expected, whatToDo } of [
        ...contributionIssues(fund.contributions),
        ...budgetIssues(fund),
      ]) {
        problem(context, code, expected, whatToDo, [...path]);
      }
    })
    .meta({
      alsoChecked: {
        ENDS_BEFORE_IT_STARTS: 'it does not end before it starts',
        CAPITAL_NOT_ALLOWED: 'no line of capital, unless revenueOnly is false',
        SHARES_NOT_WHOLE:
          'on every day on which there are any, the shares in force sum to exactly 100 percent',
        SHARES_WITHIN_A_MONTH: 'shares change from month to month, never within one',
        UNKNOWN_LINE: 'a budget is for a line of the fund',
        DUPLICATE_ID: 'a year and a line have one budget',
        BUDGET_NOT_ITS_LINES: 'where every line has an amount, they sum to that of the year',
        PROFILE_NOT_WHOLE: 'a profile sums to exactly 100 percent',
      },
    })
    .readonly(),
);
