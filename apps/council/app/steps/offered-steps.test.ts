import { describe, expect, it } from 'vitest';
import type { Viewer } from '../council-context.ts';
import { offeredSteps } from './offered-steps.ts';

const viewer = (role: string, holds: Partial<Viewer> = {}): Viewer => ({
  key: role,
  label: role,
  role,
  areaCode: 'E08000018',
  postIds: [],
  bodyIds: [],
  ...holds,
});
type Step = Parameters<typeof offeredSteps>[1]['closing']['step'];
const at = (step: Step, ...next: readonly Step[]) => ({
  areaCode: 'E08000018',
  leadIds: ['E08000018:head-of-send'],
  planRuns: true,
  closing: { step, nextSteps: next.map((each) => ({ step: each })), blockedSteps: [] as readonly unknown[] },
});
const open = at('OPEN', 'COMPLETE');
const offered = (...arguments_: Parameters<typeof offeredSteps>) =>
  offeredSteps(...arguments_).map(({ slug }) => slug);

describe('offeredSteps', () => {
  it('offers the public and partners nothing', () => {
    expect(offered(null, open)).toEqual([]);
    for (const role of ['partner', 'public', 'icb-commissioner'])
      expect(offered(viewer(role), open)).toEqual([]);
  });

  it('offers those who do the work progress and ratings, and evidence once it is complete', () => {
    for (const role of ['officer', 'action-lead']) {
      expect(offered(viewer(role), open)).toEqual(['progress', 'rating']);
      expect(offered(viewer(role), at('COMPLETE', 'EVIDENCE_SUBMITTED'))).toEqual([
        'progress',
        'rating',
        'evidence',
      ]);
    }
  });

  it('offers the panel and the board their own step, when it is time', () => {
    expect(offered(viewer('panel-member'), open)).toEqual([]);
    const submitted = at('EVIDENCE_SUBMITTED', 'EVIDENCE_ACCEPTED', 'COMPLETE');
    expect(offered(viewer('board-member'), submitted)).toEqual([]);
    expect(offered(viewer('panel-member'), submitted)).toEqual(['panel-decision']);
    expect(offered(viewer('board-member'), at('EVIDENCE_ACCEPTED', 'CLOSED'))).toEqual(['board-approval']);
  });

  it('offers the board its step after the evidence where no panel decides, and the panel none', () => {
    const submitted = at('EVIDENCE_SUBMITTED', 'CLOSED');
    expect(offered(viewer('panel-member'), submitted)).toEqual([]);
    expect(offered(viewer('board-member'), submitted)).toEqual(['board-approval']);
  });

  it('offers no step towards closing where nobody may take one that is still ahead', () => {
    const complete = at('COMPLETE', 'EVIDENCE_SUBMITTED');
    const nobody = { ...complete, closing: { ...complete.closing, blockedSteps: [{ step: 'CLOSED' }] } };
    expect(offered(viewer('officer'), nobody)).toEqual(['progress', 'rating']);
  });

  it('does not offer a decision to whoever leads the action, by post or by body', () => {
    const accepted = at('EVIDENCE_ACCEPTED', 'CLOSED');
    expect(offered(viewer('board-member', { postIds: ['head-of-send'] }), accepted)).toEqual([]);
    const ledByGroup = { ...accepted, leadIds: ['E08000018:sub-group'] };
    expect(offered(viewer('board-member', { bodyIds: ['sub-group'] }), ledByGroup)).toEqual([]);
  });

  it('offers nothing while the plan does not run', () => {
    expect(offered(viewer('officer'), { ...open, planRuns: false })).toEqual([]);
  });

  it('offers nothing in another area and nothing on a closed action', () => {
    expect(offered(viewer('officer', { areaCode: 'E06000015' }), open)).toEqual([]);
    expect(offered(viewer('officer'), at('CLOSED'))).toEqual([]);
  });
});
