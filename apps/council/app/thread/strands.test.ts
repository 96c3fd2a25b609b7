import { describe, expect, it } from 'vitest';
import { strandsOf } from './strands.ts';

const names = {
  actions: new Map([['a:plan:1', { title: 'Do it', planId: 'a:plan' }]]),
  bodies: new Map([['a:board', 'The board']]),
};
const path = {
  outcomeId: 'a:o',
  indicatorId: 'a:i',
  actionId: 'a:plan:1',
  actionRef: '1',
  bodyId: 'a:board',
};

describe('strandsOf', () => {
  it('names the action and the body that follow from an indicator, once', () => {
    expect(strandsOf([path, path], 'a:o', 'a:i', names)).toEqual([
      {
        actionId: 'a:plan:1',
        ref: '1',
        title: 'Do it',
        planId: 'a:plan',
        body: { id: 'a:board', name: 'The board' },
      },
    ]);
  });

  it('leaves out what belongs to another outcome or indicator, and paths that stop before an action', () => {
    const others = [
      { ...path, outcomeId: 'a:other' },
      { ...path, indicatorId: 'a:other' },
      { ...path, actionId: null },
    ];
    expect(strandsOf(others, 'a:o', 'a:i', names)).toEqual([]);
  });

  it('says that a title is not known rather than inventing one', () => {
    const strands = strandsOf([{ ...path, actionId: 'a:x', bodyId: null }], 'a:o', 'a:i', names);
    expect(strands).toMatchObject([{ title: null, planId: null, body: null }]);
  });
});
