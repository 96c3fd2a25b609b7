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
});
