import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Work of 15 ms, so that a turn has two of it. */
function work(item: number): number {
  const until = performance.now() + 15;
  while (performance.now() < until);
  return item * 2;
}

describe('work done in turns', () => {
  it('gives every result in order', async () => {
    expect(await inTurns([1, 2, 3], work)).toEqual([2, 4, 6]);
  });

  it('lets everybody else have their turn after one of it, however many ask for work at once', async () => {
    const turns: number[] = [];
    let done = 0;
    const counted = (item: number): number => {
      done += 1;
      return work(item);
    };
    let running = true;
    const watched = (async () => {
      while (running) {
        const before = done;
        await setImmediate();
        turns.push(done - before);
      }
    })();
    await Promise.all(Array.from({ length: 6 }, () => inTurns([1, 2, 3, 4, 5, 6], counted)));
    running = false;
    await watched;
    expect(done).toBe(36);
    expect(Math.max(...turns)).toBeLessThanOrEqual(4);
  });

  it('stops when nobody waits for it any more', async () => {
    const gone = new AbortController();
    let done = 0;
    const working = inTurns(
      Array.from({ length: 100 }, (_, at) => at),
      (item) => {
        done += 1;
        if (item === 3) gone.abort(new Error('gone'));
        return work(item);
      },
      gone.signal,
    );
    await expect(working).rejects.toThrow('gone');
    expect(done).toBeLessThan(10);
  });
});
