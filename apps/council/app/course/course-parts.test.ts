import { describe, expect, it } from 'vitest';
import { courseParts } from './course-parts.ts';

const parts = (risks: number, inspections: number, deliveryPartners: number) =>
  courseParts({
    risks: new Array(risks).fill(null),
    inspections: new Array(inspections).fill(null),
    deliveryPartners: new Array(deliveryPartners).fill(null),
  });

describe('the course of a plan', () => {
  it('leads to each part there is something of, and says nothing else', () => {
    const { present, absent } = parts(4, 1, 2);
    expect(present.map(({ id }) => id)).toEqual(['risks', 'inspections', 'partners']);
    expect(absent).toBeNull();
  });

  it('says in one sentence what there is nothing of', () => {
    expect(parts(0, 0, 0)).toEqual({
      present: [],
      absent: 'Nothing is recorded of risks, inspections that led to it or partners in delivery.',
    });
    expect(parts(0, 1, 2).absent).toBe('Nothing is recorded of risks.');
    expect(parts(0, 1, 0).absent).toBe('Nothing is recorded of risks or partners in delivery.');
  });
});
