import { describe, expect, it } from 'vitest';
import { issueList } from './issue-list.ts';

describe('a list of issues', () => {
  it('keeps a quarter of one kind and counts them all', () => {
    const list = issueList<{ readonly code: string }>(8);
    for (let each = 0; each < 9; each += 1) list.add({ code: 'UNKNOWN_CODE' });
    list.add({ code: 'NOT_A_DAY' });
    expect(list.kept().map(({ code }) => code)).toEqual(['UNKNOWN_CODE', 'UNKNOWN_CODE', 'NOT_A_DAY']);
    expect(list.counts()).toEqual({ UNKNOWN_CODE: 9, NOT_A_DAY: 1 });
    expect(list.total()).toBe(10);
  });

  it('keeps no more than it may', () => {
    const list = issueList<{ readonly code: string }>(2);
    for (const code of ['A', 'B', 'C']) list.add({ code });
    expect(list.kept()).toHaveLength(2);
    expect(list.total()).toBe(3);
  });
});
