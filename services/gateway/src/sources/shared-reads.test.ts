import { describe, expect, it } from 'vitest';
import type { ExchangeResult } from './http-exchange.ts';
import { createSharedReads } from './shared-reads.ts';

function setUp() {
  let clock = 0;
  let started = 0;
  const settle: ((result: ExchangeResult) => void)[] = [];
  const reads = createSharedReads(() => clock);
  return {
    reads,
    read: (identity: string, body: string) =>
      reads.read(identity, body, () => {
        started += 1;
        return new Promise((resolve) => settle.push(resolve));
      }),
    started: () => started,
    pass: (milliseconds: number) => (clock += milliseconds),
    settle: (at: number) => settle[at]?.({ status: 200, body: Buffer.from('{}') }),
  };
}

describe('shared reads', () => {
  it('let the same question of the same person at the same moment be asked once', () => {
    const { read, started } = setUp();
    expect(read('a', 'x')).toBe(read('a', 'x'));
    expect(started()).toBe(1);
  });

  it('never share between people, or between questions', () => {
    const { read, started } = setUp();
    void read('a', 'x');
    void read('b', 'x');
    void read('a', 'y');
    expect(started()).toBe(3);
  });

  it('keep nothing once it is answered', async () => {
    const { read, settle, started } = setUp();
    const first = read('a', 'x');
    settle(0);
    await first;
    void read('a', 'x');
    expect(started()).toBe(2);
  });

  it('do not join a read that began a while ago', () => {
    const { read, pass, started } = setUp();
    void read('a', 'x');
    pass(50);
    void read('a', 'x');
    expect(started()).toBe(2);
  });

  it('do not let a read from before a write answer one that comes after', () => {
    const { read, reads, started } = setUp();
    void read('a', 'x');
    reads.forget();
    void read('a', 'x');
    expect(started()).toBe(2);
  });
});
