import {
  auditItemSchema,
  checklistSchema,
  codeOfPracticeMapSchema,
  commissioningIntentionSchema,
  commissioningStrategySchema,
  consultationSchema,
  contractSchema,
  documentVersionSchema,
  fundingStreamSchema,
  intentionProgressSchema,
  keyDecisionSchema,
  mappedServiceSchema,
  placePrioritySchema,
  pooledFundSchema,
  priorityMatrixSchema,
  procurementFrameworkSchema,
  qualityVisitRuleSchema,
  qualityVisitSchema,
  selfAssessmentSchema,
} from '@golden-thread/commissioning/schema';
import {
  bodySchema,
  decisionRightSchema,
  lineSchema,
  meetingSchema,
  membershipSchema,
  organisationSchema,
  postSchema,
  resolutionRecordSchema,
  resolutionSchema,
  returnReceiptSchema,
  returnSchema,
  rhythmRuleSchema,
  succeedingPlanSchema,
} from '@golden-thread/governance/schema';
import {
  benchmarkSchema,
  exactly,
  frameworkOverlaySchema,
  idSchema,
  indicatorSchema,
  observationSchema,
  outcomesFrameworkSchema,
  problem,
  reportedFigureSchema,
  sourceSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { schemeSchema } from '@golden-thread/rag/schema';
import { actionRecordSchema, improvementPlanSchema, inspectionSchema } from '@golden-thread/send/schema';
import {
  annualSpendSchema,
  blockBookingSchema,
  callOffSchema,
  corporatePromiseSchema,
  deliveryObjectiveSchema,
  frameworkAgreementSchema,
  homeCountSchema,
  homeProgrammeSchema,
  homeSchema,
  lookedAfterEntrySchema,
  marketFindingSchema,
  measureOfSuccessSchema,
  publishedPopulationSchema,
  publishedProjectionSchema,
  sufficiencyPrioritySchema,
  unitCostSchema,
} from '@golden-thread/sufficiency/schema';
import { z } from 'zod';
import type { DemoPerson } from './local-area.ts';

const AREA_CODE = /^E(?:06|07|08|09|10)\d{6}$/;

/** An ONS code of a local authority in England. */
const areaCodeSchema = z
  .string()
  .superRefine((code, context) => {
    if (AREA_CODE.test(code)) return;
    problem(
      context,
      'INVALID_AREA_CODE',
      'an ONS local authority code such as E08000018',
      'Write the nine-character code of the council.',
    );
  })
  .meta({ pattern: AREA_CODE.source });

/** `area.json`: who the area is and which sources its facts come from. */
export const areaHeadSchema = z
  .strictObject({
    code: areaCodeSchema,
    name: titleSchema,
    councilOrganisationId: idSchema,
    sources: z.array(sourceSchema).readonly(),
  })
  .readonly();

/** A made-up signed-in person. */
const demoPersonSchema = exactly<DemoPerson>()(
  z
    .strictObject({
      key: idSchema,
      role: z.enum([
        'officer',
        'action-lead',
        'panel-member',
        'board-member',
        'icb-commissioner',
        'send-caseworker',
        'looked-after-caseworker',
        'joint-funding-panel',
        'partner',
        'public',
      ]),
      postIds: z.array(idSchema).readonly(),
      bodyIds: z.array(idSchema).readonly(),
    })
    .readonly(),
);

/** `framework.json` where the area wrote its outcomes framework; where it adopts one it is a `frameworkOverlaySchema`. */
export const frameworkFileSchema = outcomesFrameworkSchema;

/** Files that are a list, each with the schema of one entry. */
export const entrySchemas = {
  'organisations.json': organisationSchema,
  'bodies.json': bodySchema,
  'posts.json': postSchema,
  'memberships.json': membershipSchema,
  'lines.json': lineSchema,
  'decision-rights.json': decisionRightSchema,
  'rhythm.json': rhythmRuleSchema,
  'indicators.json': indicatorSchema,
  'observations.json': observationSchema,
  'benchmarks.json': benchmarkSchema,
  'schemes.json': schemeSchema,
  'improvement-plans.json': improvementPlanSchema,
  'action-records.json': actionRecordSchema,
  'place-priorities.json': placePrioritySchema,
  'intentions.json': commissioningIntentionSchema,
  'figures.json': reportedFigureSchema,
  'looked-after.json': lookedAfterEntrySchema,
  'delivery-objectives.json': deliveryObjectiveSchema,
  'demo-people.json': demoPersonSchema,
  'intention-progress.json': intentionProgressSchema,
  'strategies.json': commissioningStrategySchema,
  'priority-matrices.json': priorityMatrixSchema,
  'checklists.json': checklistSchema,
  'services.json': mappedServiceSchema,
  'code-of-practice-map.json': codeOfPracticeMapSchema,
  'consultations.json': consultationSchema,
  'document-versions.json': documentVersionSchema,
  'self-assessments.json': selfAssessmentSchema,
  'audit-items.json': auditItemSchema,
  'key-decisions.json': keyDecisionSchema,
  'promises.json': corporatePromiseSchema,
  'sufficiency-priorities.json': sufficiencyPrioritySchema,
  'measures-of-success.json': measureOfSuccessSchema,
  'published-projections.json': publishedProjectionSchema,
  'populations.json': publishedPopulationSchema,
  'homes.json': homeSchema,
  'home-counts.json': homeCountSchema,
  'home-programmes.json': homeProgrammeSchema,
  'framework-agreements.json': frameworkAgreementSchema,
  'call-offs.json': callOffSchema,
  'block-bookings.json': blockBookingSchema,
  'unit-costs.json': unitCostSchema,
  'annual-spend.json': annualSpendSchema,
  'market-findings.json': marketFindingSchema,
  'meetings.json': meetingSchema,
  'resolutions.json': resolutionSchema,
  'resolution-records.json': resolutionRecordSchema,
  'returns.json': returnSchema,
  'return-receipts.json': returnReceiptSchema,
  'plan-successions.json': succeedingPlanSchema,
  'inspections.json': inspectionSchema,
  'procurement-frameworks.json': procurementFrameworkSchema,
  'contracts.json': contractSchema,
  'quality-visit-rules.json': qualityVisitRuleSchema,
  'quality-visits.json': qualityVisitSchema,
  'pooled-funds.json': pooledFundSchema,
  'funding-streams.json': fundingStreamSchema,
} as const;

/** A file that is a list. */
export type ListFileName = keyof typeof entrySchemas;

/** One entry of a list file. */
export type EntryOf<F extends ListFileName> = z.output<(typeof entrySchemas)[F]>;

/** What `area.json` holds. */
export type AreaHead = z.output<typeof areaHeadSchema>;

/** Each file of an area folder with the schema of all it holds: what an editor completes. References between files are checked by `validateArea`. */
export const areaFileSchemas: Readonly<Record<string, z.ZodType>> = {
  'area.json': areaHeadSchema,
  'framework.json': z.union([frameworkFileSchema, frameworkOverlaySchema]),
  ...Object.fromEntries(Object.entries(entrySchemas).map(([file, entry]) => [file, z.array(entry)])),
};
