import { describe, expect, it } from 'vitest';
import { factsWith } from '../test/sample-facts.ts';
import { measuresAchieved } from './measures-achieved.ts';

const measure = (status: 'met' | 'on-track' | 'off-track' | 'not-rated') => ({ indicatorId: status, status });

describe('whether the measures count as achieved', () => {
  it.each([
    [['met'], 'none', 'observed'],
    [['met', 'not-rated'], 'submitted', 'cannot-be-told'],
    [['met', 'not-rated'], 'accepted', 'accepted-on-evidence'],
    [['met', 'on-track'], 'accepted', 'not-achieved'],
    [['off-track'], 'accepted', 'not-achieved'],
    [[], 'returned', 'cannot-be-told'],
    [[], 'accepted', 'accepted-on-evidence'],
  ] as const)('%j with evidence %s: %s', (statuses, evidence, achieved) => {
    expect(measuresAchieved(factsWith({ measures: statuses.map(measure), evidence }))).toBe(achieved);
  });

  it('counts what closing was approved on as accepted only where no panel decides', () => {
    const approvals = [{ bodyId: 'board', date: '2022-07-10' }];
    const submitted = { measures: [measure('not-rated')], evidence: 'submitted', approvals } as const;
    const achieved = (facts: object) => measuresAchieved(factsWith({ ...submitted, ...facts }));
    expect(achieved({ panel: false })).toBe('accepted-on-evidence');
    expect(achieved({ panel: false, approvals: [] })).toBe('cannot-be-told');
    expect(achieved({ panel: false, evidence: 'none' })).toBe('cannot-be-told');
    expect(achieved({ panel: false, evidence: 'returned' })).toBe('cannot-be-told');
    expect(achieved({ panel: true })).toBe('cannot-be-told');
    expect(achieved({})).toBe('cannot-be-told');
  });
});
