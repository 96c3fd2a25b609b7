import type { Governance, Proceedings, SucceedingPlan } from '../src/index.ts';
import { line } from './sample-governance.ts';
import { madeUpReturn, meeting, resolution } from './sample-proceedings.ts';

/** One way to spoil something sound, and the issue it has to bring. */
export interface Fault<T> {
  readonly code: string;
  readonly path: string;
  readonly spoil: (sound: T) => T;
}

const source = { sourceId: 'made-up', place: 'for tests' };

/** Changes one entry of a list of a record. */
function at<T, K extends keyof T>(list: K, index: number, changes: object): (sound: T) => T {
  return (sound) => ({
    ...sound,
    [list]: (sound[list] as readonly object[]).map((each, place) =>
      place === index ? { ...each, ...changes } : each,
    ),
  });
}

/** Adds entries at the end of a list of a record. */
function add<T, K extends keyof T>(list: K, ...more: readonly object[]): (sound: T) => T {
  return (sound) => ({ ...sound, [list]: [...(sound[list] as readonly object[]), ...more] });
}

const seat = {
  bodyId: 'board',
  holder: { kind: 'body', id: 'group-two' },
  role: 'member',
  onBehalfOfOrganisationId: null,
  startDate: null,
  endDate: null,
  source,
};
const gone = {
  id: 'gone',
  name: 'A trust that ended',
  kind: 'nhs-trust',
  startDate: null,
  endDate: '2022-03-31',
  successorId: null,
  codes: {},
};

/** Every rule of `governanceIssues`, each spoilt in its own way. */
export const governanceFaults: readonly Fault<Governance>[] = [
  {
    code: 'DUPLICATE_ID',
    path: 'posts[1].id',
    spoil: add('posts', { id: 'head-of-inclusion', title: 'Another', organisationId: null }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'posts[0].organisationId',
    spoil: at('posts', 0, { organisationId: 'nobody' }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'memberships[2].deputyFor.id',
    spoil: at('memberships', 2, { deputyFor: { kind: 'post', id: 'nobody' } }),
  },
  {
    code: 'DATES_OUT_OF_ORDER',
    path: 'decisionRights[0].endDate',
    spoil: at('decisionRights', 0, { endDate: '2021-12-31' }),
  },
  {
    code: 'ACCOUNTABILITY_CYCLE',
    path: 'lines[6]',
    spoil: add('lines', line('group-three', 'accountable-to', 'group-three')),
  },
  {
    code: 'ESCALATION_CYCLE',
    path: 'lines[6]',
    spoil: add(
      'lines',
      line('group-four', 'escalates-to', 'panel'),
      line('panel', 'escalates-to', 'group-four'),
    ),
  },
  {
    code: 'LIMIT_OUT_OF_PLACE',
    path: 'lines[3].withinWorkingDays',
    spoil: at('lines', 3, { withinWorkingDays: 5 }),
  },
  {
    code: 'LIMIT_OUT_OF_PLACE',
    path: 'lines[6].withinWorkingDays',
    spoil: add('lines', line('group-one', 'escalates-to', 'board', { withinWorkingDays: 0 })),
  },
  {
    code: 'LIMIT_OUT_OF_PLACE',
    path: 'lines[6].withinWorkingDays',
    spoil: add('lines', line('group-one', 'escalates-to', 'board', { withinWorkingDays: 1.5 })),
  },
  {
    code: 'SUCCESSION_CYCLE',
    path: 'organisations[1].successorId',
    spoil: at('organisations', 2, { successorId: 'ccg' }),
  },
  {
    code: 'SUCCESSOR_WITHOUT_END',
    path: 'organisations[1].endDate',
    spoil: at('organisations', 1, { endDate: null }),
  },
  {
    code: 'SUCCESSION_GAP',
    path: 'organisations[1].endDate',
    spoil: at('organisations', 2, { startDate: '2022-07-02' }),
  },
  {
    code: 'SEAT_OF_NOBODY',
    path: 'memberships[3].endDate',
    spoil: (sound) =>
      add<Governance, 'memberships'>('memberships', {
        ...seat,
        holder: { kind: 'organisation', id: 'gone' },
      })(add<Governance, 'organisations'>('organisations', gone)(sound)),
  },
  {
    code: 'CHAIR_BESIDE_CHAIR',
    path: 'memberships[3].role',
    spoil: add('memberships', { ...seat, role: 'joint-chair', startDate: '2022-12-31' }),
  },
  {
    code: 'DEPUTY_FOR_NOBODY',
    path: 'memberships[2].deputyFor',
    spoil: at('memberships', 2, { deputyFor: { kind: 'body', id: 'group-one' } }),
  },
  {
    code: 'DEPUTY_FOR_NOBODY',
    path: 'memberships[3].deputyFor',
    spoil: add('memberships', {
      ...seat,
      startDate: '2023-01-01',
      deputyFor: { kind: 'post', id: 'head-of-inclusion' },
    }),
  },
  { code: 'RHYTHM_CANNOT_RUN', path: 'rhythm[1].everyMonths', spoil: at('rhythm', 1, { everyMonths: 0 }) },
];

/** Every rule of `proceedingsIssues`. */
export const proceedingsFaults: readonly Fault<Proceedings>[] = [
  { code: 'DUPLICATE_ID', path: 'meetings[4].id', spoil: add('meetings', meeting('june', '2022-06-15')) },
  {
    code: 'DUPLICATE_ID',
    path: 'resolutions[5].id',
    spoil: add('resolutions', resolution('june-7-1', { number: 9 })),
  },
  {
    code: 'DUPLICATE_ID',
    path: 'returns[4].id',
    spoil: add('returns', madeUpReturn('once', { kind: 'day', date: '2022-09-30' })),
  },
  { code: 'UNKNOWN_REFERENCE', path: 'meetings[0].bodyId', spoil: at('meetings', 0, { bodyId: 'nobody' }) },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'meetings[1].items[0].from.id',
    spoil: at('meetings', 1, {
      items: [{ number: null, title: 'Item', from: { kind: 'post', id: 'nobody' }, subjectId: null }],
    }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'resolutions[3].meetingId',
    spoil: at('resolutions', 3, { meetingId: 'never' }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'resolutions[1].action.by.id',
    spoil: at('resolutions', 1, {
      action: { by: { kind: 'body', id: 'nobody' }, due: { kind: 'day', date: '2022-07-31' } },
    }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'resolutions[2].action.due.meetingId',
    spoil: at('resolutions', 2, { action: { by: null, due: { kind: 'meeting', meetingId: 'never' } } }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'resolutionRecords[0].resolutionId',
    spoil: at('resolutionRecords', 0, { resolutionId: 'never' }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'returns[0].from.id',
    spoil: at('returns', 0, { from: { kind: 'body', id: 'nobody' } }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'returns[0].to.id',
    spoil: at('returns', 0, { to: { kind: 'organisation', id: 'nobody' } }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'returns[2].due.bodyId',
    spoil: at('returns', 2, { due: { kind: 'after-meeting', bodyId: 'nobody', workingDays: 5 } }),
  },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'returnReceipts[0].returnId',
    spoil: at('returnReceipts', 0, { returnId: 'never' }),
  },
  { code: 'RESOLUTION_NUMBER', path: 'resolutions[1].number', spoil: at('resolutions', 1, { number: 1 }) },
  { code: 'RESOLUTION_NUMBER', path: 'resolutions[0].number', spoil: at('resolutions', 0, { number: 0 }) },
  { code: 'RESOLUTION_NUMBER', path: 'resolutions[0].number', spoil: at('resolutions', 0, { number: 1.5 }) },
  {
    code: 'RESOLUTION_ITEM',
    path: 'resolutions[0].itemNumber',
    spoil: at('resolutions', 0, { itemNumber: '8' }),
  },
  {
    code: 'RESOLUTION_WITHOUT_MEETING',
    path: 'resolutions[3].meetingId',
    spoil: at('meetings', 1, { status: 'planned' }),
  },
  {
    code: 'RESOLUTION_DUE_EARLY',
    path: 'resolutions[1].action.due',
    spoil: at('resolutions', 1, { action: { by: null, due: { kind: 'day', date: '2022-06-13' } } }),
  },
  {
    code: 'RESOLUTION_DUE_EARLY',
    path: 'resolutions[3].action.due',
    spoil: at('resolutions', 3, { action: { by: null, due: { kind: 'meeting', meetingId: 'june' } } }),
  },
  {
    code: 'RECORD_BEFORE_RESOLUTION',
    path: 'resolutionRecords[0].recordedDate',
    spoil: at('resolutionRecords', 0, { recordedDate: '2022-06-13' }),
  },
  {
    code: 'RECORD_BEFORE_RESOLUTION',
    path: 'resolutionRecords[0].resolutionId',
    spoil: at('resolutionRecords', 0, { resolutionId: 'june-7-1' }),
  },
  {
    code: 'RHYTHM_CANNOT_RUN',
    path: 'returns[1].due.everyMonths',
    spoil: at('returns', 1, {
      due: { kind: 'recurring', everyMonths: 0, firstDate: '2022-03-31', lastDate: null },
    }),
  },
  {
    code: 'RHYTHM_CANNOT_RUN',
    path: 'returns[1].due.everyMonths',
    spoil: at('returns', 1, {
      due: { kind: 'recurring', everyMonths: 1.5, firstDate: '2022-03-31', lastDate: null },
    }),
  },
  {
    code: 'RHYTHM_CANNOT_RUN',
    path: 'returns[2].due.workingDays',
    spoil: at('returns', 2, { due: { kind: 'after-meeting', bodyId: 'board', workingDays: 0 } }),
  },
  {
    code: 'RHYTHM_CANNOT_RUN',
    path: 'returns[3].due.dates',
    spoil: at('returns', 3, { due: { kind: 'after-days', dates: [], workingDays: 5 } }),
  },
  {
    code: 'DATES_OUT_OF_ORDER',
    path: 'returns[1].due.lastDate',
    spoil: at('returns', 1, {
      due: { kind: 'recurring', everyMonths: 3, firstDate: '2022-03-31', lastDate: '2022-03-30' },
    }),
  },
];

type Plans = { readonly plans: readonly SucceedingPlan[] };

/** Every rule of `planSuccessionIssues`. */
export const planFaults: readonly Fault<Plans>[] = [
  { code: 'DUPLICATE_ID', path: 'plans[3].id', spoil: ({ plans }) => ({ plans: [...plans, plans[2]!] }) },
  {
    code: 'UNKNOWN_REFERENCE',
    path: 'plans[2].successorId',
    spoil: at('plans', 2, { successorId: 'nothing' }),
  },
  { code: 'DATES_OUT_OF_ORDER', path: 'plans[0].endDate', spoil: at('plans', 0, { endDate: '2021-12-31' }) },
  {
    code: 'PLAN_SUCCESSION_BACKWARDS',
    path: 'plans[1].successorId',
    spoil: at('plans', 2, { kind: 'written-statement-of-action' }),
  },
  { code: 'SUCCESSION_GAP', path: 'plans[1].endDate', spoil: at('plans', 1, { endDate: '2026-03-30' }) },
  { code: 'SUCCESSOR_WITHOUT_END', path: 'plans[1].endDate', spoil: at('plans', 1, { endDate: null }) },
  {
    code: 'SUCCESSION_CYCLE',
    path: 'plans[0].successorId',
    spoil: at('plans', 2, { successorId: 'statement' }),
  },
];
