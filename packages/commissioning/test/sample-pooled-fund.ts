import type { FundBudget, PooledFund } from '../src/money/pooled-fund.ts';

const source = { sourceId: 'agreement', place: 'Schedule 1' };

/** A budget of £120,000 for the year 2026/27, £90,000 of it for advice. */
export const sampleBudget: FundBudget = {
  startYear: 2026,
  amountPence: 12_000_000,
  byLine: [
    { lineId: 'advice', amountPence: 9_000_000 },
    { lineId: 'outreach', amountPence: 3_000_000 },
  ],
  profile: null,
  source,
};

/** A fund of two lines that health bears to 35 and the council to 65 percent. */
export const sampleFund: PooledFund = {
  id: 'advice-fund',
  title: 'Information and advice',
  legalBasis: 'nhs-act-2006-section-75',
  hostOrganisationId: 'council',
  workOrder: 'Children and young people',
  aims: ['Better use of resources'],
  startDate: '2022-04-01',
  endDate: null,
  contributions: [
    { organisationId: 'ccg', sharePercent: 35, startDate: '2022-04-01', endDate: null },
    { organisationId: 'council', sharePercent: 65, startDate: '2022-04-01', endDate: null },
  ],
  revenueOnly: true,
  lines: [
    { id: 'advice', title: 'Advice', expenditure: 'revenue' },
    { id: 'outreach', title: 'Outreach', expenditure: 'revenue' },
  ],
  budgets: [sampleBudget],
  governingBodyId: 'board',
  serviceIds: [],
  intentionIds: [],
  source,
};
