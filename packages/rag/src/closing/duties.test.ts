import { describe, expect, it } from 'vitest';
import { duties, person } from '../../test/sample-closing.ts';
import { leadsAction } from './duties.ts';

describe('who leads an action', () => {
  it('is whoever holds a lead post or sits on a lead body', () => {
    expect(leadsAction(person('a', { postIds: ['head-of-inclusion'] }), duties)).toBe(true);
    expect(leadsAction(person('a', { bodyIds: ['sub-group'] }), duties)).toBe(true);
  });

  it('is not everyone at an organisation that leads it', () => {
    expect(leadsAction(person('a', { postIds: ['council'], bodyIds: ['council'] }), duties)).toBe(false);
  });
});
