import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  titleSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { QualityVisit, QualityVisitRule, VisitFinding } from '../../procurement/quality-visit.ts';
import { idsSchema } from '../assurance/ids.ts';

const monthsSchema = z.int().min(1).max(120);
const citation = citationSchema.nullable().describe('Where it is told; null for what is recorded by itself.');

/** How often something is visited. */
export const qualityVisitRuleSchema = exactly<QualityVisitRule>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What the rule is for, such as homes out of the area.'),
      everyMonths: monthsSchema.describe('Whole months from one visit to the next at the latest.'),
      firstWithinMonths: monthsSchema
        .nullable()
        .describe('Whole months from the start of a contract to the first visit; null where nobody says.'),
      source: citation,
    })
    .readonly(),
);

const findingSchema = exactly<VisitFinding>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What was found, in words that name nobody.'),
      kind: z
        .enum(['strength', 'improvement', 'breach'])
        .meta({ graphName: 'VisitFindingKind' })
        .describe('Good, to do better, or not allowed.'),
      dueDate: isoDateSchema.nullable().describe('The day by which it is to be put right.'),
      doneDate: isoDateSchema.nullable().describe('The day it was put right; null until then.'),
    })
    .readonly(),
);

/** A visit to a setting: what was held has a day and may have findings; what was not has none. */
export const qualityVisitSchema = exactly<QualityVisit>()(
  z
    .strictObject({
      id: idSchema.describe('A short readable id that never changes.'),
      setting: titleSchema.describe(
        'What is visited, by a name that stays the same. Never a child or person.',
      ),
      contractId: idSchema.nullable().describe('The contract it is visited under; null for none.'),
      where: z
        .enum(['in-area', 'out-of-area'])
        .meta({ graphName: 'QualityVisitPlace' })
        .nullable()
        .describe('Within the area or outside of it.'),
      status: z
        .enum(['planned', 'held', 'cancelled'])
        .meta({ graphName: 'QualityVisitStatus' })
        .describe('Whether it is planned, held or cancelled.'),
      date: isoDateSchema.nullable().describe('The day it was held, or is planned for.'),
      byOrganisationIds: idsSchema.describe('Ids of the organisations that visit together.'),
      ruleId: idSchema.nullable().describe('The rule the next visit follows; null for that of the contract.'),
      findings: z
        .array(findingSchema)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('What it found.'),
      source: citation,
    })
    .superRefine(({ status, date, findings }, context) => {
      if (status === 'held' && date === null)
        problem(context, 'HELD_WITHOUT_DAY', 'the day it was held', 'Give the day.', ['date']);
      if (status !== 'held' && findings.length > 0)
        problem(
          context,
          'FINDINGS_BEFORE_VISIT',
          'no findings of a visit that was not held',
          'Say that it was held, or take the findings away.',
          ['findings'],
        );
    })
    .meta({
      alsoChecked: {
        HELD_WITHOUT_DAY: 'a visit that was held has its day',
        FINDINGS_BEFORE_VISIT: 'only a visit that was held has findings',
      },
    })
    .readonly(),
);
