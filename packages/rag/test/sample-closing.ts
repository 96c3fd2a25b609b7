import type { Actor, Duties } from '../src/closing/duties.ts';
import type { ClosingFacts } from '../src/closing/facts.ts';

/** Nothing on record. */
export const open: ClosingFacts = {
  panel: true,
  complete: false,
  completedDate: null,
  evidence: null,
  submitterSubjects: [],
  deciderSubjects: [],
  approvals: [],
};

/** Completion is recorded. */
export const complete: ClosingFacts = { ...open, complete: true, completedDate: '2022-07-20' };

/** Evidence is submitted, by the lead person. */
export const submitted: ClosingFacts = {
  ...complete,
  evidence: { id: 'evidence-1', decision: null },
  submitterSubjects: ['lead-person'],
};

/** The panel returned it. */
export const returned: ClosingFacts = {
  ...submitted,
  evidence: { id: 'evidence-1', decision: { decision: 'returned', reason: 'It shows no impact yet.' } },
  deciderSubjects: ['panel-person'],
};

/** The panel accepted it. */
export const accepted: ClosingFacts = {
  ...submitted,
  evidence: { id: 'evidence-1', decision: { decision: 'accepted', reason: 'It shows impact.' } },
  deciderSubjects: ['panel-person'],
};

/** The board approved closing. */
export const approved: ClosingFacts = { ...accepted, approvals: [{ bodyId: 'board', date: '2022-08-30' }] };

/** A post, a body and an organisation lead it; one panel and one board hold the rights. */
export const duties: Duties = {
  leads: [
    { kind: 'post', id: 'head-of-inclusion' },
    { kind: 'body', id: 'sub-group' },
    { kind: 'organisation', id: 'council' },
  ],
  evidencePanelBodyIds: ['panel'],
  closingBodyIds: ['board'],
};

/** Somebody with no post and no seat unless said otherwise. */
export const person = (subject: string, changes: Partial<Actor> = {}): Actor => ({
  subject,
  postIds: [],
  bodyIds: [],
  ...changes,
});

/** A member of the panel who leads nothing. */
export const panelMember = person('panel-person', { bodyIds: ['panel'] });

/** A member of the board who leads nothing. */
export const boardMember = person('board-person', { bodyIds: ['board'] });
