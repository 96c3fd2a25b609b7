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
const open = { areaCode: 'E08000018', leadIds: ['E08000018:head-of-send'], closingStep: 'OPEN' } as const;
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
      expect(offered(viewer(role), { ...open, closingStep: 'COMPLETE' })).toEqual([
        'progress',
        'rating',
        'evidence',
      ]);
    }
  });

  it('offers the panel and the board their own step, when it is time', () => {
    expect(offered(viewer('panel-member'), open)).toEqual([]);
    expect(offered(viewer('panel-member'), { ...open, closingStep: 'EVIDENCE_SUBMITTED' })).toEqual([
      'panel-decision',
    ]);
    expect(offered(viewer('board-member'), { ...open, closingStep: 'EVIDENCE_ACCEPTED' })).toEqual([
      'board-approval',
    ]);
  });

  it('does not offer a decision to whoever leads the action, by post or by body', () => {
    const accepted = { ...open, closingStep: 'EVIDENCE_ACCEPTED' } as const;
    expect(offered(viewer('board-member', { postIds: ['head-of-send'] }), accepted)).toEqual([]);
    const ledByGroup = { ...accepted, leadIds: ['E08000018:sub-group'] };
    expect(offered(viewer('board-member', { bodyIds: ['sub-group'] }), ledByGroup)).toEqual([]);
  });

  it('offers nothing in another area and nothing on a closed action', () => {
    expect(offered(viewer('officer', { areaCode: 'E06000015' }), open)).toEqual([]);
    expect(offered(viewer('officer'), { ...open, closingStep: 'CLOSED' })).toEqual([]);
  });
});
