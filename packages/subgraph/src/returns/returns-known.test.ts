import { describe, expect, it } from 'vitest';
import { returnsKnown } from './returns-known.ts';

const kept = (
  sequence: number,
  knownDate: string,
  more: { undoneDate?: string; erasedDate?: string } = {},
) => ({
  sequence,
  knownDate,
  undoneDate: null,
  erasedDate: null,
  ...more,
});
const known = (returns: readonly ReturnType<typeof kept>[], day: string) =>
  returnsKnown(returns, day).map(({ sequence }) => sequence);

describe('the returns known on a day', () => {
  it('are those known by then, the newest first, and of one day the one imported last', () => {
    const returns = [
      kept(1, '2025-03-01'),
      kept(2, '2025-05-01'),
      kept(3, '2025-03-01'),
      kept(4, '2025-06-01'),
    ];
    expect(known(returns, '2025-05-01')).toEqual([2, 3, 1]);
    expect(known(returns.toReversed(), '2025-05-01')).toEqual([2, 3, 1]);
    expect(known(returns, '2025-02-28')).toEqual([]);
  });

  it('do not hold one from the day it was undone, and one that was erased on no day', () => {
    const returns = [
      kept(1, '2025-03-01', { undoneDate: '2025-04-01' }),
      kept(2, '2025-03-01', { undoneDate: '2025-04-01', erasedDate: '2025-04-02' }),
    ];
    expect(known(returns, '2025-03-31')).toEqual([1]);
    expect(known(returns, '2025-04-01')).toEqual([]);
  });
});
