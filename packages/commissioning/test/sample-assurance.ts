import type {
  AuditItem,
  Checklist,
  ChecklistRun,
  CommissioningRisk,
  DisputeLadder,
  KeyDecision,
  PartnerDispute,
  SelfAssessment,
  SharingAgreement,
} from '../src/assurance/index.ts';

const item = (number: number) => ({ id: `item-${number}`, number, title: `Is ${number} seen to?` });

/** Three items. */
export const sampleGate: Checklist = {
  id: 'new',
  title: 'Anything new',
  usedWhen: 'Whenever something new is commissioned.',
  items: [item(1), item(2), item(3)],
  source: { sourceId: 'strategy', place: 'Section 9' },
};

/** What shows something, of a day. */
export const evidence = (date: string | null) => ({ title: 'Minutes of the board', date, address: null });

/** Answers: 1 yes with evidence, 2 not applicable, 3 not there yet. */
export const sampleRun: ChecklistRun = {
  id: 'run-1',
  checklistId: 'new',
  intentionId: 'intention-1-1',
  contractId: null,
  serviceId: null,
  startedDate: '2026-05-01',
  answers: [
    { itemId: 'item-1', answer: 'yes', evidence: [evidence('2026-04-01')], why: null },
    { itemId: 'item-2', answer: 'not-applicable', evidence: [], why: 'It is for adults too.' },
  ],
};

export const sampleAssessment: SelfAssessment = {
  id: 'assessment',
  title: 'How we commission',
  framework: 'A national framework',
  bodyId: null,
  assessedDate: '2026-03-01',
  reviewDate: '2027-03-01',
  levels: [
    { id: 'starting', title: 'Starting' },
    { id: 'sound', title: 'Sound' },
  ],
  statements: [
    { id: 'one', number: 1, title: 'One', levelId: 'sound', why: null, evidence: [evidence('2025-01-01')] },
    { id: 'two', number: 2, title: 'Two', levelId: 'starting', why: null, evidence: [] },
    { id: 'three', number: 3, title: 'Three', levelId: null, why: 'Not yet.', evidence: [] },
    { id: 'four', number: 4, title: 'Four', levelId: 'sound', why: null, evidence: [evidence(null)] },
    { id: 'five', number: 5, title: 'Five', levelId: 'sound', why: null, evidence: [evidence('2024-01-01')] },
  ],
  source: null,
};

export const sampleRisk: CommissioningRisk = {
  id: 'market',
  title: 'No provider takes the contract',
  scaleId: 'five-by-five',
  likelihood: 3,
  impact: 4,
  ownerPostId: null,
  ownerBodyId: 'board',
  intentionIds: ['intention-1-1'],
  actionIds: ['statement:1.1.1'],
  mitigations: [
    { title: 'Ask the market', dueDate: '2026-02-01', doneDate: '2026-03-01' },
    { title: 'Split the lot', dueDate: '2026-04-01', doneDate: null },
    { title: 'Watch', dueDate: null, doneDate: null },
  ],
  raisedDate: '2026-01-10',
  reviewDate: '2026-06-01',
  closedDate: null,
  closedBecause: null,
};

const step = (number: number, limit: DisputeLadder['steps'][number]['limit']) => ({
  id: `step-${number}`,
  number,
  title: `Step ${number}`,
  whoActs: 'Both partners',
  runsFrom: 'The day it was reached',
  limit,
  rule: null,
});

/** Ten working days, then 30 days, then no limit. */
export const sampleLadder: DisputeLadder = {
  id: 'local',
  title: 'Our own ladder',
  steps: [step(1, { count: 10, unit: 'working-days' }), step(2, { count: 30, unit: 'days' }), step(3, null)],
};

export const sampleDispute: PartnerDispute = {
  id: 'equipment',
  title: 'Who pays for equipment at school',
  matter: 'who-pays',
  ladderId: 'local',
  organisationIds: ['council', 'icb'],
  intentionIds: [],
  raisedDate: '2025-12-01',
  steps: [
    { stepId: 'step-1', startedDate: '2025-12-15', endedDate: '2026-01-05', outcome: 'No agreement.' },
    { stepId: 'step-2', startedDate: '2026-01-05', endedDate: null, outcome: null },
  ],
  closedDate: null,
  outcome: null,
};

export const sampleAudit: AuditItem = {
  id: 'audit',
  title: 'How the pooled fund is run',
  risksLookedAt: ['Nobody watches the fund'],
  organisationId: 'council',
  intentionIds: [],
  commissionedDate: '2026-01-01',
  reportedDate: '2026-03-01',
  scaleId: 'cipfa-2020',
  opinionId: 'limited',
  recommendations: [
    {
      id: 'monthly',
      number: 1,
      title: 'Report every month',
      priority: 'high',
      ownerPostId: null,
      ownerBodyId: 'board',
      dueDate: '2026-04-30',
      revisedDate: '2026-06-30',
      doneDate: null,
    },
    {
      id: 'sign',
      number: 2,
      title: 'Sign the agreement',
      priority: null,
      ownerPostId: 'director',
      ownerBodyId: null,
      dueDate: '2026-04-30',
      revisedDate: null,
      doneDate: '2026-05-15',
    },
  ],
  source: null,
};

export const sampleAgreement: SharingAgreement = {
  id: 'sharing',
  title: 'Sharing for plans',
  purpose: 'To write plans together.',
  information: ['Advice about needs'],
  organisationIds: ['council', 'ccg'],
  lawfulBases: ['public-task'],
  specialCategory: true,
  specialCategoryConditions: ['health-or-social-care'],
  schedule1Conditions: ['Part 1, paragraph 2'],
  statutoryGateways: ['Children and Families Act 2014, section 28'],
  startDate: '2020-01-01',
  endDate: null,
  reviewDate: '2023-01-01',
  impactAssessmentDate: '2019-12-01',
};

export const sampleDecision: KeyDecision = {
  id: 'contract',
  title: 'To let the contract',
  decisionMakerBodyId: null,
  saidToBeKey: null,
  amountPence: 60_000_000,
  wards: 1,
  route: 'notice',
  noticeDate: '2022-08-01',
  urgencyAgreedDate: null,
  decisionDate: '2022-09-19',
  intentionIds: [],
  source: null,
};
