const source = { sourceId: 'strategy', place: 'Section 1' };
const item = (number: number) => ({
  id: `item-${number}`,
  number,
  title: `Item ${number}`,
  description: null,
});

/** A sound entry of each file of joint commissioning. */
export const sampleStrategy = {
  id: 'strategy',
  title: 'A strategy',
  startDate: '2020-04-01',
  endDate: '2023-03-31',
  boardBodyId: 'board',
  priorities: [item(1), item(2)],
  principles: [],
  aims: [item(1)],
  processes: [],
  source,
};

export const sampleChecklist = {
  id: 'checklist',
  title: 'Something new',
  usedWhen: 'Whenever something new is commissioned.',
  items: [{ id: 'demand', number: 1, title: 'Can it meet demand?' }],
  source,
};

export const sampleService = {
  id: 'continence',
  title: 'Continence',
  description: 'Helps children who are not dry.',
  commissioners: [{ organisationId: 'icb', team: null }],
  providerIds: ['trust'],
  includes: ['Nursing'],
  pathway: 'continence',
  levels: [2, 3],
  tier: 'targeted',
  fromAge: 0,
  toAge: 19,
  eligibility: 'Children registered with a practice of the area.',
  routeIn: 'A school nurse refers.',
  outcomeIds: ['as-healthy-as-possible'],
  fundIds: ['pooled-fund'],
  url: 'https://example.org/continence',
  lastChecked: '2024-01-31',
  source,
};

export const sampleConsultation = {
  id: 'meeting',
  title: 'A meeting',
  date: '2020-12-11',
  whenLabel: '11 December 2020',
  status: 'held',
  groups: [{ label: 'Parents', organisationId: null, bodyId: null }],
  heard: [{ id: 'access', title: 'Access', points: ['Help close to home'] }],
  ledToPriorityIds: ['item-1'],
  source,
};

export const sampleVersion = {
  id: 'version-0-2',
  documentSourceId: 'strategy',
  version: '0.2',
  date: null,
  dateLabel: 'May 2021',
  status: 'draft',
  changes: ['Added an appendix'],
  madeByPostId: null,
  source,
};
