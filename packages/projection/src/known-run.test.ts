import { describe, expect, it } from 'vitest';
import { knownRuns, lastKnownRun } from './known-run.ts';

describe('what is known without a gap', () => {
  it.each([
    [[642, 595, 563], { values: [642, 595, 563], leftOut: 0, unknownAfter: 0 }],
    [[642, null, 563], { values: [563], leftOut: 1, unknownAfter: 0 }],
    [[642, null, 595, 563, null, null], { values: [595, 563], leftOut: 1, unknownAfter: 2 }],
    [[null, 0, 0], { values: [0, 0], leftOut: 0, unknownAfter: 0 }],
    [[1, null, 2, null, 3], { values: [3], leftOut: 2, unknownAfter: 0 }],
    [[null, null], { values: [], leftOut: 0, unknownAfter: 2 }],
    [[], { values: [], leftOut: 0, unknownAfter: 0 }],
  ])('the newest run of %j', (series, run) => expect(lastKnownRun(series)).toEqual(run));

  it.each([
    [[642, 595], [[642, 595]]],
    [
      [null, 642, null, 595, 563, null],
      [[642], [595, 563]],
    ],
    [[null, 0], [[0]]],
    [[null], []],
  ])('every run of %j', (series, runs) => expect(knownRuns(series)).toEqual(runs));
});
