import type { Body, Governance, Line, LineKind } from '../src/index.ts';

const source = { sourceId: 'made-up', place: 'for tests' };

/** A made-up body that always was. */
export function body(id: string, changes: Partial<Body> = {}): Body {
  return { id, name: `The ${id}`, kind: 'sub-group', startDate: null, endDate: null, source, ...changes };
}

/** A line between two bodies that always held. */
export function line(
  fromBodyId: string,
  kind: LineKind,
  toBodyId: string,
  changes: Partial<Line> = {},
): Line {
  return { fromBodyId, kind, toBodyId, startDate: null, endDate: null, source, ...changes };
}

const nothing: Governance = {
  organisations: [],
  bodies: [],
  posts: [],
  memberships: [],
  lines: [],
  decisionRights: [],
  rhythm: [],
};

/** A governance with the given parts and nothing else. */
export function governanceWith(parts: Partial<Governance>): Governance {
  return { ...nothing, ...parts };
}

/**
 * A made-up area: two groups under a board, the board under a place board and a health board, a panel, a council
 * and a health partner that was succeeded on 1 July 2022.
 */
export const sampleGovernance: Governance = {
  organisations: [
    {
      id: 'council',
      name: 'The Council',
      kind: 'council',
      startDate: null,
      endDate: null,
      successorId: null,
      codes: { ons: 'E00000001' },
    },
    {
      id: 'ccg',
      name: 'The Clinical Commissioning Group',
      kind: 'clinical-commissioning-group',
      startDate: '2013-04-01',
      endDate: '2022-06-30',
      successorId: 'icb',
      codes: {},
    },
    {
      id: 'icb',
      name: 'The Integrated Care Board',
      kind: 'integrated-care-board',
      startDate: '2022-07-01',
      endDate: null,
      successorId: null,
      codes: {},
    },
  ],
  bodies: [
    body('group-one'),
    body('group-two'),
    body('group-three'),
    body('group-four'),
    body('board', { kind: 'executive-board' }),
    body('place-board', { kind: 'partnership-board' }),
    body('health-board', { kind: 'statutory-board' }),
    body('panel', { kind: 'panel' }),
  ],
  posts: [{ id: 'head-of-inclusion', title: 'Head of Inclusion', organisationId: 'council' }],
  memberships: [
    {
      bodyId: 'board',
      holder: { kind: 'organisation', id: 'ccg' },
      role: 'member',
      onBehalfOfOrganisationId: null,
      startDate: null,
      endDate: null,
      source,
    },
    {
      bodyId: 'board',
      holder: { kind: 'post', id: 'head-of-inclusion' },
      role: 'chair',
      onBehalfOfOrganisationId: 'council',
      startDate: '2022-01-01',
      endDate: '2022-12-31',
      source,
    },
    {
      bodyId: 'board',
      holder: { kind: 'body', id: 'group-one' },
      role: 'deputy-chair',
      onBehalfOfOrganisationId: 'ccg',
      startDate: null,
      endDate: null,
      source,
    },
  ],
  lines: [
    line('group-one', 'accountable-to', 'board'),
    line('group-two', 'accountable-to', 'board'),
    line('board', 'accountable-to', 'place-board'),
    line('board', 'scrutinises', 'group-one'),
    line('place-board', 'accountable-to', 'health-board', { startDate: '2022-07-01' }),
    line('place-board', 'reports-to', 'health-board', { endDate: '2022-06-30' }),
  ],
  decisionRights: [
    {
      bodyId: 'board',
      decision: 'close-action',
      subjectId: 'plan',
      startDate: '2022-01-01',
      endDate: '2022-12-31',
      source,
    },
    {
      bodyId: 'panel',
      decision: 'accept-evidence',
      subjectId: 'plan',
      startDate: null,
      endDate: null,
      source,
    },
  ],
  rhythm: [
    {
      id: 'rota',
      kind: 'spotlight-rota',
      bodyId: 'board',
      groupIds: ['group-one', 'group-two', 'group-three', 'group-four'],
      firstMonth: '2022-09',
      lastMonth: '2023-08',
      assumption: null,
      source,
    },
    {
      id: 'scorecard',
      kind: 'recurring',
      bodyId: 'board',
      title: 'Quarterly scorecard',
      itemKind: 'scorecard',
      everyMonths: 3,
      firstDate: '2022-08-31',
      lastDate: '2023-03-01',
      assumption: 'Quarter ends are taken; no day is stated.',
      source,
    },
    {
      id: 'report',
      kind: 'recurring',
      bodyId: 'place-board',
      title: 'Progress every six months',
      itemKind: 'progress-report',
      everyMonths: 6,
      firstDate: '2022-10-01',
      lastDate: null,
      assumption: null,
      source,
    },
    {
      id: 'visit',
      kind: 'dated',
      bodyId: 'board',
      title: 'Visit from the department',
      itemKind: 'oversight-meeting',
      date: '2022-09-01',
      source,
    },
  ],
};
