import { describe, expect, it } from 'vitest';
import { sampleIntention, samplePriority as priority } from '../../test/sample-intention.ts';
import { intentionRoutingIssues } from './intention-routing.ts';

const intention = (priorityId: string) => sampleIntention({ priorityId });

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
