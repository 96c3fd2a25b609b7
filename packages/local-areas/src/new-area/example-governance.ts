import type { Citation } from '@golden-thread/outcomes';

/** The governance of a new area: a council, one board, one post that chairs it, and the right to close actions. */
export function exampleGovernance(name: string, source: Citation) {
  const always = { startDate: null, endDate: null };
  return {
    'organisations.json': [
      {
        id: 'council',
        name: `Example: ${name} council`,
        kind: 'council',
        ...always,
        successorId: null,
        codes: {},
      },
    ],
    'bodies.json': [
      { id: 'send-board', name: 'Example: SEND board', kind: 'partnership-board', ...always, source },
    ],
    'posts.json': [{ id: 'head-of-send', title: 'Example: Head of SEND', organisationId: 'council' }],
    'memberships.json': [
      {
        bodyId: 'send-board',
        holder: { kind: 'post', id: 'head-of-send' },
        role: 'member',
        onBehalfOfOrganisationId: 'council',
        ...always,
        source,
      },
    ],
    'lines.json': [],
    'decision-rights.json': [
      { bodyId: 'send-board', decision: 'close-action', subjectId: 'send-plan', ...always, source },
    ],
    'rhythm.json': [],
    'demo-people.json': [
      { key: 'officer', role: 'officer', postIds: [], bodyIds: [] },
      { key: 'lead', role: 'action-lead', postIds: ['head-of-send'], bodyIds: [] },
      { key: 'board', role: 'board-member', postIds: [], bodyIds: ['send-board'] },
      { key: 'caseworker', role: 'send-caseworker', postIds: [], bodyIds: [] },
      { key: 'looked-after', role: 'looked-after-caseworker', postIds: [], bodyIds: [] },
      { key: 'funding-panel', role: 'joint-funding-panel', postIds: [], bodyIds: [] },
      { key: 'public', role: 'public', postIds: [], bodyIds: [] },
    ],
  };
}
