import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  evidence,
  sampleAgreement,
  sampleAssessment,
  sampleAudit,
  sampleDecision,
  sampleDispute,
  sampleLadder,
  sampleRisk,
  sampleRun,
} from '../../../test/sample-assurance.ts';
import {
  auditItemSchema,
  checklistApprovalSchema,
  checklistRunSchema,
  commissioningRiskSchema,
  disputeLadderSchema,
  feedbackAnswerSchema,
  feedbackSchema,
  keyDecisionSchema,
  keyDecisionThresholdSchema,
  partnerDisputeSchema,
  riskScaleSchema,
  selfAssessmentSchema,
  sharingAgreementSchema,
} from '../../schema.ts';
import { fiveByFive } from '../../assurance/five-by-five.ts';

const approval = {
  id: 'approval',
  runId: 'run-1',
  runVersion: 1,
  bodyId: 'board',
  decision: 'approved',
  decidedDate: '2026-06-01',
  why: null,
};
const feedback = {
  id: 'letters',
  said: 'Letters are hard to read.',
  group: 'Parents',
  organisationId: null,
  bodyId: null,
  saidDate: '2026-05-01',
  how: 'meeting',
  intentionIds: [],
  serviceIds: [],
};
const answer = {
  id: 'answer',
  feedbackId: 'letters',
  consultationId: null,
  themeId: null,
  answer: 'will-change',
  did: 'They will be written anew.',
  answeredDate: '2026-05-02',
  byDate: '2026-07-01',
  intentionIds: [],
  serviceIds: [],
};
const threshold = {
  id: 'constitution',
  amountPence: 50_000_000,
  wards: 2,
  countsWorkingDays: true,
  startDate: '2020-01-01',
  endDate: null,
  source: null,
};
const [first, second] = sampleRun.answers;
const step = sampleDispute.steps[0];

describe('the schemas of rules and voice', () => {
  it.each([
    ['run', checklistRunSchema, sampleRun],
    ['approval', checklistApprovalSchema, approval],
    ['return', checklistApprovalSchema, { ...approval, decision: 'returned', why: 'See to 3.' }],
    ['self-assessment', selfAssessmentSchema, sampleAssessment],
    ['risk', commissioningRiskSchema, sampleRisk],
    ['scale', riskScaleSchema, fiveByFive],
    ['ladder', disputeLadderSchema, sampleLadder],
    ['dispute', partnerDisputeSchema, sampleDispute],
    ['feedback', feedbackSchema, feedback],
    ['answer', feedbackAnswerSchema, answer],
    ['audit item', auditItemSchema, sampleAudit],
    ['agreement', sharingAgreementSchema, sampleAgreement],
    ['decision', keyDecisionSchema, sampleDecision],
    ['threshold', keyDecisionThresholdSchema, threshold],
  ] as const)('take a sound %s unchanged', (_, schema, value) => {
    expect(checkWith(schema as z.ZodType, value)).toEqual({ ok: true, value });
  });

  it.each([
    [
      'a yes that nothing shows',
      checklistRunSchema,
      { ...sampleRun, answers: [{ ...first, evidence: [] }] },
      'ANSWER_WITHOUT_EVIDENCE answers[0].evidence',
    ],
    [
      'a no without a reason',
      checklistRunSchema,
      { ...sampleRun, answers: [{ ...first, answer: 'no' }] },
      'ANSWER_WITHOUT_REASON answers[0].why',
    ],
    [
      'what does not apply without a reason',
      checklistRunSchema,
      { ...sampleRun, answers: [{ ...second, why: null }] },
      'ANSWER_WITHOUT_REASON answers[0].why',
    ],
    [
      'an item answered twice',
      checklistRunSchema,
      { ...sampleRun, answers: [first, first] },
      'ITEM_TWICE answers[1].itemId',
    ],
    [
      'a run for nothing',
      checklistRunSchema,
      { ...sampleRun, intentionId: null },
      'NOT_EXACTLY_ONE intentionId',
    ],
    [
      'a run for two things',
      checklistRunSchema,
      { ...sampleRun, serviceId: 'equipment' },
      'NOT_EXACTLY_ONE intentionId',
    ],
    [
      'a return without a reason',
      checklistApprovalSchema,
      { ...approval, decision: 'returned' },
      'RETURN_WITHOUT_REASON why',
    ],
    [
      'a level the scale has not',
      selfAssessmentSchema,
      { ...sampleAssessment, levels: [] },
      'UNKNOWN_LEVEL statements[0].levelId',
    ],
    [
      'a review before the assessment',
      selfAssessmentSchema,
      { ...sampleAssessment, reviewDate: '2026-02-28' },
      'DATES_OUT_OF_ORDER reviewDate',
    ],
    [
      'evidence of a day that is none',
      selfAssessmentSchema,
      {
        ...sampleAssessment,
        statements: [{ ...sampleAssessment.statements[0], evidence: [evidence('2026-02-30')] }],
      },
      'INVALID_DATE statements[0].evidence[0].date',
    ],
    [
      'a risk closed before it was raised',
      commissioningRiskSchema,
      { ...sampleRisk, closedDate: '2026-01-09', closedBecause: 'Over.' },
      'DATES_OUT_OF_ORDER closedDate',
    ],
    [
      'a risk closed for no reason',
      commissioningRiskSchema,
      { ...sampleRisk, closedDate: '2026-02-09' },
      'CLOSED_WITHOUT_REASON closedBecause',
    ],
    [
      'a likelihood of nought',
      commissioningRiskSchema,
      { ...sampleRisk, likelihood: 0 },
      'OUT_OF_RANGE likelihood',
    ],
    [
      'bands that do not start at 1',
      riskScaleSchema,
      { ...fiveByFive, bands: [{ title: 'Low', fromScore: 2 }] },
      'BANDS_OUT_OF_ORDER bands[0].fromScore',
    ],
    [
      'bands that fall',
      riskScaleSchema,
      {
        ...fiveByFive,
        bands: [
          { title: 'Low', fromScore: 1 },
          { title: 'High', fromScore: 1 },
        ],
      },
      'BANDS_OUT_OF_ORDER bands[1].fromScore',
    ],
    [
      'a limit of no days',
      disputeLadderSchema,
      { ...sampleLadder, steps: [{ ...sampleLadder.steps[0], limit: { count: 0, unit: 'days' } }] },
      'OUT_OF_RANGE steps[0].limit.count',
    ],
    [
      'a dispute of one partner',
      partnerDisputeSchema,
      { ...sampleDispute, organisationIds: ['council'] },
      'OUT_OF_RANGE organisationIds',
    ],
    [
      'a step reached twice',
      partnerDisputeSchema,
      { ...sampleDispute, steps: [step, step] },
      'STEP_TWICE steps[1].stepId',
    ],
    [
      'a step before the dispute',
      partnerDisputeSchema,
      { ...sampleDispute, raisedDate: '2025-12-16' },
      'DATES_OUT_OF_ORDER steps[0].startedDate',
    ],
    [
      'a step that ended before it began',
      partnerDisputeSchema,
      { ...sampleDispute, steps: [{ ...step, endedDate: '2025-12-14' }] },
      'DATES_OUT_OF_ORDER steps[0].endedDate',
    ],
    [
      'a step after the dispute was settled',
      partnerDisputeSchema,
      { ...sampleDispute, closedDate: '2026-01-04', outcome: 'agreed' },
      'DATES_OUT_OF_ORDER steps[1].startedDate',
    ],
    [
      'a dispute settled nobody knows how',
      partnerDisputeSchema,
      { ...sampleDispute, closedDate: '2026-02-01' },
      'CLOSED_WITHOUT_REASON outcome',
    ],
    [
      'an answer to two things',
      feedbackAnswerSchema,
      { ...answer, consultationId: 'meeting', themeId: 'access' },
      'NOT_EXACTLY_ONE feedbackId',
    ],
    [
      'an answer to a consultation with no theme',
      feedbackAnswerSchema,
      { ...answer, feedbackId: null, consultationId: 'meeting' },
      'NOT_EXACTLY_ONE feedbackId',
    ],
    [
      'a day by which nothing changes',
      feedbackAnswerSchema,
      { ...answer, answer: 'cannot-change' },
      'DAY_FOR_NOTHING byDate',
    ],
    [
      'a promise for a day that was over',
      feedbackAnswerSchema,
      { ...answer, byDate: '2026-05-01' },
      'DATES_OUT_OF_ORDER byDate',
    ],
    [
      'an opinion before the report',
      auditItemSchema,
      { ...sampleAudit, reportedDate: null },
      'OPINION_WITHOUT_REPORT opinionId',
    ],
    [
      'an opinion of no scale',
      auditItemSchema,
      { ...sampleAudit, scaleId: null },
      'OPINION_WITHOUT_REPORT opinionId',
    ],
    [
      'an agreement that ends before it begins',
      sharingAgreementSchema,
      { ...sampleAgreement, endDate: '2019-12-31' },
      'DATES_OUT_OF_ORDER endDate',
    ],
    [
      'an agreement with nobody',
      sharingAgreementSchema,
      { ...sampleAgreement, organisationIds: [] },
      'OUT_OF_RANGE organisationIds',
    ],
    [
      'pounds for pence',
      keyDecisionSchema,
      { ...sampleDecision, amountPence: 0.5 },
      'WRONG_TYPE amountPence',
    ],
    [
      'a threshold that ends before it begins',
      keyDecisionThresholdSchema,
      { ...threshold, endDate: '2019-12-31' },
      'DATES_OUT_OF_ORDER endDate',
    ],
    ['a person among the fields', feedbackSchema, { ...feedback, name: 'Somebody' }, 'UNKNOWN_FIELD name'],
  ] as const)('refuse %s', (_, schema, value, expected) => {
    const checked = checkWith(schema as z.ZodType, value);
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`)).toContain(expected);
  });
});
