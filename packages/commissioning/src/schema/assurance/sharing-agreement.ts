import { exactly, idSchema, isoDateSchema, textSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { SharingAgreement } from '../../assurance/sharing-agreement.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

/** An agreement to share information between at least two organisations. `legalBasisGaps` says what its legal basis lacks. */
export const sharingAgreementSchema = exactly<SharingAgreement>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What it is called.'),
      purpose: textSchema.describe('What the information is shared for.'),
      information: z.array(titleSchema).min(1).readonly().describe('What is shared, in plain words.'),
      organisationIds: z.array(idSchema).min(2).readonly().describe('The organisations that agreed.'),
      lawfulBases: z
        .array(
          z
            .enum([
              'consent',
              'contract',
              'legal-obligation',
              'vital-interests',
              'public-task',
              'legitimate-interests',
            ])
            .meta({ graphName: 'LawfulBasis' }),
        )
        .readonly()
        .describe('Lawful bases relied on: UK GDPR, Article 6(1).'),
      specialCategory: z.boolean().describe('Whether it covers special categories, such as health.'),
      specialCategoryConditions: z
        .array(
          z
            .enum([
              'explicit-consent',
              'employment-and-social-protection',
              'vital-interests',
              'not-for-profit-body',
              'made-public',
              'legal-claims',
              'substantial-public-interest',
              'health-or-social-care',
              'public-health',
              'archiving-research-statistics',
            ])
            .meta({ graphName: 'SpecialCategoryCondition' }),
        )
        .readonly()
        .describe('Conditions for special categories relied on: UK GDPR, Article 9(2).'),
      schedule1Conditions: z
        .array(titleSchema)
        .readonly()
        .describe('Conditions of the Data Protection Act 2018, Schedule 1, relied on.'),
      statutoryGateways: z
        .array(titleSchema)
        .readonly()
        .describe('Powers or duties to share, such as the Children and Families Act 2014, section 28.'),
      startDate: isoDateSchema.nullable().describe('Its first day; null where none is stated.'),
      endDate: isoDateSchema.nullable().describe('Its last day; null where none is set.'),
      reviewDate: isoDateSchema.nullable().describe('The day by which it is to be looked at again.'),
      impactAssessmentDate: isoDateSchema
        .nullable()
        .describe('The day of its data protection impact assessment; null where none is recorded.'),
    })
    .superRefine(notBefore('startDate', 'endDate'))
    .superRefine(notBefore('startDate', 'reviewDate'))
    .meta(NOT_BEFORE)
    .readonly(),
);
