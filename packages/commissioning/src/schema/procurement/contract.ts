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
import { contractIssues } from '../../procurement/contract-issues.ts';
import type { AwardCriterion, Contract } from '../../procurement/contract.ts';
import { penceSchema } from '../amount.ts';
import { NOT_BEFORE, notBefore } from '../assurance/not-before.ts';
import { idsSchema } from '../assurance/ids.ts';
import { sharePercentSchema, WHOLE_SHARES, wholeShares } from '../shares.ts';
import { contractPartySchema } from './contract-party.ts';

const awardCriterionSchema = exactly<AwardCriterion>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What is judged.'),
      kind: z
        .enum(['quality', 'price', 'social-value'])
        .meta({ graphName: 'AwardCriterionKind' })
        .describe('Quality, price, or social value: what the area gains beyond the service itself.'),
      weightPercent: sharePercentSchema.describe(
        'Its weight in percent, at most two decimals; those of a contract sum to exactly 100.',
      ),
    })
    .readonly(),
);

const day = isoDateSchema.nullable();

/** A contract: weights sum to 100, days follow one another, and nothing is awarded before it is made. */
export const contractSchema = exactly<Contract>()(
  z
    .strictObject({
      id: idSchema.describe('A short readable id that never changes.'),
      title: titleSchema.describe('What is bought.'),
      description: textSchema.nullable().describe('More of what is bought; null when nothing.'),
      stage: z
        .enum(['planned', 'advertised', 'made'])
        .meta({ graphName: 'ContractStage' })
        .describe('Intended, offered to the market, or made.'),
      buyers: z.array(contractPartySchema).readonly().describe('Who buys, the lead first.'),
      suppliers: z.array(contractPartySchema).readonly().describe('Who provides, once it is made.'),
      regime: z
        .enum([
          'public-contracts-regulations-2015',
          'procurement-act-2023',
          'provider-selection-regime-2023',
          'below-threshold',
        ])
        .meta({ graphName: 'ProcurementRegime' })
        .nullable()
        .describe('The law it is bought under; null where nobody says.'),
      procedure: z
        .enum([
          'open',
          'restricted',
          'competitive-flexible',
          'light-touch',
          'direct-award',
          'framework-direct-call-off',
          'framework-further-competition',
          'direct-award-process-a',
          'direct-award-process-b',
          'direct-award-process-c',
          'most-suitable-provider',
          'competitive-process',
          'quotations',
        ])
        .meta({ graphName: 'ProcurementProcedure' })
        .nullable()
        .describe('How it is awarded, one of the ways its law knows; null where nobody says.'),
      isHealthCare: z
        .boolean()
        .nullable()
        .describe('Whether health care for people is the main thing bought; null where nobody says.'),
      frameworkId: idSchema.nullable().describe('The framework it is called off from; null for none.'),
      lotId: idSchema.nullable().describe('The lot of that framework; null where nobody says.'),
      awardCriteria: z
        .array(awardCriterionSchema)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('What offers are judged by; empty where it is not known.'),
      valuePence: penceSchema
        .nullable()
        .describe('Whole pence over its whole time without extensions; null where it is not published.'),
      advertisedDate: day.describe('The day it was first advertised.'),
      awardDate: day.describe('The day it was awarded.'),
      startDate: day.describe('Its first day.'),
      endDate: day.describe('Its last day, extensions taken up included.'),
      longestEndDate: day.describe('The last day it could run to with every extension.'),
      noticeByDate: day.describe('The day by which whoever wants to end or extend it must say so.'),
      noticeDecidedDate: day.describe('The day it was decided to end or extend it; null until then.'),
      reviewDate: day.describe('The day by which it is to be reviewed next.'),
      serviceIds: idsSchema.describe('Ids of services it provides.'),
      fundIds: idsSchema.describe('Ids of pooled funds that pay for it.'),
      outcomeIds: idsSchema.describe('Ids of outcomes it serves.'),
      visitRuleId: idSchema.nullable().describe('The rule by which what it buys is visited.'),
      source: citationSchema.nullable().describe('Where it is told; null for what is recorded by itself.'),
    })
    .superRefine(notBefore('advertisedDate', 'awardDate'))
    .superRefine(notBefore('startDate', 'endDate'))
    .superRefine(notBefore('endDate', 'longestEndDate'))
    .superRefine((contract, context) => {
      const { awardCriteria } = contract;
      if (awardCriteria.length > 0)
        wholeShares(
          context,
          awardCriteria.map(({ weightPercent }) => weightPercent),
          ['awardCriteria'],
        );
      for (const { code, path, expected, whatToDo } of contractIssues(contract))
        problem(context, code, expected, whatToDo, [path]);
    })
    .meta({
      alsoChecked: {
        ...NOT_BEFORE.alsoChecked,
        ...WHOLE_SHARES,
        NOT_MADE_YET: 'a contract has suppliers and a day of award only once it is made',
        PROCEDURE_NOT_OF_LAW: 'the law it is bought under knows the procedure',
        LOT_WITHOUT_FRAMEWORK: 'a lot comes with its framework',
      },
    })
    .readonly(),
);
