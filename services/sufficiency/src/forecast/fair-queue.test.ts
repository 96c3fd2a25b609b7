import { describe, expect, it } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

describe('a queue that is fair between askers', () => {
  it('takes one of each in turn, and of one asker the first first', () => {
    const queue = createFairQueue<number>();
    for (const item of [1, 2, 3]) queue.add('one', item);
    for (const item of [10, 20]) queue.add('other', item);
    expect(queue.waitingOf('one')).toBe(3);
    expect([1, 2, 3, 4, 5, 6].map(() => queue.take())).toEqual([1, 10, 2, 20, 3, undefined]);
    expect(queue.waitingOf('one')).toBe(0);
  });
});
