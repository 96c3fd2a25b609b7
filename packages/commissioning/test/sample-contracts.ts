import type {
  Contract,
  ProcurementFramework,
  QualityVisit,
  QualityVisitRule,
} from '../src/procurement/index.ts';

const source = { sourceId: 'contracts-register', place: 'Row 1' };

/** A contract of which only the title is known, with what is given. */
export function sampleContract(given: Partial<Contract> = {}): Contract {
  return {
    id: 'speech-therapy',
    title: 'Speech therapy',
    description: null,
    stage: 'made',
    buyers: [],
    suppliers: [],
    regime: null,
    procedure: null,
    isHealthCare: null,
    frameworkId: null,
    lotId: null,
    awardCriteria: [],
    valuePence: null,
    advertisedDate: null,
    awardDate: null,
    startDate: null,
    endDate: null,
    longestEndDate: null,
    noticeByDate: null,
    noticeDecidedDate: null,
    reviewDate: null,
    serviceIds: [],
    fundIds: [],
    outcomeIds: [],
    visitRuleId: null,
    source,
    ...given,
  };
}

/** A contract of which everything is known. */
export const wholeContract: Contract = sampleContract({
  description: 'Therapy in schools and at home.',
  buyers: [
    { organisationId: 'council', name: null, companyNumber: null },
    { organisationId: 'icb', name: null, companyNumber: null },
  ],
  suppliers: [
    { organisationId: null, name: 'A made-up provider', companyNumber: '01234567' },
    { organisationId: null, name: 'Another made-up provider', companyNumber: null },
  ],
  regime: 'procurement-act-2023',
  procedure: 'framework-further-competition',
  isHealthCare: false,
  frameworkId: 'therapies',
  lotId: 'speech',
  awardCriteria: [
    { id: 'quality', title: 'Quality', kind: 'quality', weightPercent: 49.5 },
    { id: 'price', title: 'Price', kind: 'price', weightPercent: 40 },
    { id: 'social-value', title: 'Social value', kind: 'social-value', weightPercent: 10.5 },
  ],
  valuePence: 125_000_050,
  advertisedDate: '2025-03-01',
  awardDate: '2025-05-01',
  startDate: '2025-07-01',
  endDate: '2028-06-30',
  longestEndDate: '2030-06-30',
  noticeByDate: '2027-12-31',
  noticeDecidedDate: '2027-10-01',
  reviewDate: '2026-07-01',
  serviceIds: ['speech'],
  fundIds: ['therapies-fund'],
  outcomeIds: ['heard'],
  visitRuleId: 'yearly',
});

/** A framework with two lots of one number. */
export const sampleFramework: ProcurementFramework = {
  id: 'therapies',
  title: 'Therapies for children',
  kind: 'framework',
  buys: 'Therapies',
  consortium: 'A made-up consortium',
  startDate: '2024-04-01',
  endDate: '2028-04-01',
  lots: [
    { id: 'speech', number: '1', title: 'Speech and language', pricedBy: 'The age of the child' },
    { id: 'hearing', number: '1', title: 'Hearing', pricedBy: null },
  ],
  assumption: 'The month is given; its first day is taken.',
  source,
};

/** A rule of yearly visits, the first within three months. */
export const sampleRule: QualityVisitRule = {
  id: 'yearly',
  title: 'Once a year',
  everyMonths: 12,
  firstWithinMonths: 3,
  source: null,
};

/** A visit that was held, with what is given. */
export function sampleVisit(given: Partial<QualityVisit> = {}): QualityVisit {
  return {
    id: 'visit',
    setting: 'A made-up school',
    contractId: null,
    where: 'out-of-area',
    status: 'held',
    date: '2026-02-03',
    byOrganisationIds: ['council', 'icb'],
    ruleId: 'yearly',
    findings: [],
    source: null,
    ...given,
  };
}
