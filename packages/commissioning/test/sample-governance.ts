import type { Governance, Organisation } from '@golden-thread/governance';

const organisation = (id: string, dates: Partial<Organisation> = {}): Organisation => ({
  ...{ id, name: id, kind: 'other', startDate: null, endDate: null, successorId: null, codes: {} },
  ...dates,
});

/** A council, and a CCG that an ICB follows on 1 July 2022. */
export const sampleGovernance: Governance = {
  organisations: [
    organisation('council'),
    organisation('ccg', { endDate: '2022-06-30', successorId: 'icb' }),
    organisation('icb', { startDate: '2022-07-01' }),
    organisation('charity', { endDate: '2026-06-30' }),
  ],
  bodies: [],
  posts: [],
  memberships: [],
  lines: [],
  decisionRights: [],
  rhythm: [],
};
