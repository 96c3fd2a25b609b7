import { describe, expect, it } from 'vitest';
import { areaRemarks } from './area-remarks.ts';

const right = (decision: 'close-action' | 'accept-evidence', subjectId: string) => ({
  bodyId: 'board',
  decision,
  subjectId,
  startDate: null,
  endDate: null,
  source: { sourceId: 'plan', place: 'page 1' },
});

describe('what is remarked on a sound area', () => {
  it('is each plan over which nobody holds the right to close actions', () => {
    const remarks = areaRemarks({
      plans: [{ id: 'closable' }, { id: 'forgotten' }, { id: 'accepted-only' }],
      governance: {
        decisionRights: [right('close-action', 'closable'), right('accept-evidence', 'accepted-only')],
      },
    });
    expect(remarks.map(({ code, file, path }) => `${code} ${file} ${path}`)).toEqual([
      'NOBODY_CLOSES_ACTIONS improvement-plans.json [1]',
      'NOBODY_CLOSES_ACTIONS improvement-plans.json [2]',
    ]);
    expect(remarks[0]?.message).toContain('"forgotten"');
  });
});
