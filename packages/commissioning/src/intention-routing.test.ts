import { describe, expect, it } from 'vitest';
import { intentionRoutingIssues } from './intention-routing.ts';
import type { CommissioningIntention, PlacePriority } from './intention.ts';

const priority = (id: string, groupBodyId: string): PlacePriority => ({
  id,
  number: 1,
  title: 'Best start',
  groupBodyId,
});
const intention = (priorityId: string): CommissioningIntention => ({
  id: 'intention',
  ref: '1.1',
  title: 'Share information',
  priorityId,
  servesCommitment: false,
  source: { sourceId: 'strategy', place: 'Section 5' },
});

describe('intentionRoutingIssues', () => {
  it('finds nothing when each intention leads to one group', () => {
    expect(intentionRoutingIssues([priority('start', 'board')], [intention('start')])).toEqual([]);
  });

  it('names the intention whose priority is not there', () => {
    expect(intentionRoutingIssues([], [intention('start')])).toMatchObject([
      { code: 'INTENTION_WITHOUT_GROUP', path: '[0].priorityId' },
    ]);
  });

  it('names the intention that leads to two groups', () => {
    const priorities = [priority('start', 'board'), priority('start', 'panel')];
    expect(intentionRoutingIssues(priorities, [intention('start')])).toMatchObject([
      { code: 'INTENTION_WITH_SEVERAL_GROUPS', found: '"start", which leads to board and panel' },
    ]);
  });
});
