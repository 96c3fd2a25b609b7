import type { Body, Governance, RhythmRule } from '@golden-thread/governance';

const source = { sourceId: 'made-up', place: 'for tests' };

const body = (id: string, kind: Body['kind']): Body => ({
  id,
  name: `The ${id}`,
  kind,
  startDate: null,
  endDate: null,
  source,
});

/** A rota of three groups before the board of the sample plan, from January 2022. */
export const sampleRota: Extract<RhythmRule, { kind: 'spotlight-rota' }> = {
  id: 'rota',
  kind: 'spotlight-rota',
  bodyId: 'board',
  groupIds: ['group-one', 'group-two', 'group-three'],
  firstMonth: '2022-01',
  lastMonth: null,
  assumption: null,
  source,
};

/** The bodies of the sample plan; the board closes its actions, the panel decides on evidence. */
export const sampleGovernance: Governance = {
  organisations: [],
  bodies: [
    body('board', 'executive-board'),
    body('panel', 'panel'),
    body('group-one', 'sub-group'),
    body('group-two', 'sub-group'),
    body('group-three', 'sub-group'),
  ],
  posts: [],
  memberships: [],
  lines: [],
  decisionRights: (['close-action', 'accept-evidence'] as const).map((decision) => ({
    bodyId: decision === 'close-action' ? 'board' : 'panel',
    decision,
    subjectId: 'sample-plan',
    startDate: null,
    endDate: null,
    source,
  })),
  rhythm: [sampleRota],
};
