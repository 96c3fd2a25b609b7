import type { LoadHistory } from '@golden-thread/send/load';
import { describe, expect, it } from 'vitest';
import { protectLoadHistory } from './protect-load-history.ts';
import { roundCells } from '@golden-thread/subgraph/protection';

const round = roundCells(new Uint8Array(32));
const history: LoadHistory = {
  months: [
    {
      month: '2025-01',
      requests: 3,
      decisions: { assess: 1, refuse: 2, withdrawn: 0 },
      outcomes: { issue: 4, refuse: 1, withdrawn: 1 },
      lags: [0, 1, 3],
      ceased: 2,
      inForce: 7,
    },
    {
      month: '2025-02',
      requests: 1,
      decisions: null,
      outcomes: null,
      lags: null,
      ceased: null,
      inForce: null,
    },
  ],
  leftOut: ['1 request without a day of receipt is left out.'],
};
const measured = new Map([
  ['2025-01', { month: '2025-01', requests: 5, issued: 10, ceased: 0, inForce: 15, inForceUntold: 0 }],
]);

describe('the history of a forecast for somebody who may not see children', () => {
  const found = protectLoadHistory(history, measured, round);

  it('has the counts that measures give, as protected, and rounds every other', () => {
    expect(found.months[0]).toMatchObject({ requests: 5, ceased: 0, inForce: 15, outcomes: { issue: 10 } });
    const { month: _, ...counts } = found.months[0] ?? {};
    const numbers = JSON.stringify(counts).match(/\d+/gu) ?? [];
    expect(numbers.filter((count) => Number(count) % 5 !== 0)).toEqual([]);
  });

  it('knows nothing of a month that measures do not tell of, and nothing of what was left out', () => {
    expect(found.months[1]).toEqual({
      month: '2025-02',
      requests: null,
      decisions: null,
      outcomes: null,
      lags: null,
      ceased: null,
      inForce: null,
    });
    expect(found.leftOut).toEqual([]);
  });
});
