import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, timeliness } from '../clocks.ts';
import type { ClockException, ClockReading } from '../clocks.ts';

const marked: ClockException = { kind: 'ground-not-stated', recordedDate: '2025-01-01' };
// Received on 6 January 2025, so due on 26 May 2025.
const plan = (finalPlanSentDate: string, exceptions: readonly ClockException[] = []) =>
  readClock(
    { clock: 'final-plan', requestReceivedDate: '2025-01-06', finalPlanSentDate, ended: null, exceptions },
    '2025-12-31',
  );

describe('timeliness', () => {
  it('is told with exceptions and without', () => {
    const told = timeliness([
      plan('2025-05-20'),
      plan('2025-05-26', [marked]),
      plan('2025-06-02', [marked]),
      plan('2025-06-03'),
    ]);
    expect(told.withExceptions).toEqual({ inTime: 2, of: 4, share: 50, reason: null });
    expect(told.withoutExceptions).toEqual({ inTime: 1, of: 2, share: 50, reason: null });
  });

  it('is never drawn where every case has an exception', () => {
    const { withExceptions, withoutExceptions } = timeliness([
      plan('2025-05-20', [marked]),
      plan('2025-07-01', [marked]),
    ]);
    expect(withExceptions.share).toBe(50);
    expect(withoutExceptions).toEqual({
      inTime: 0,
      of: 0,
      share: null,
      reason: 'All 2 of this time have an exception, so none is left to take a share of.',
    });
  });

  it('is never drawn where nothing was done', () => {
    const nothing = {
      inTime: 0,
      of: 0,
      share: null,
      reason: 'Nothing was done in this time, so there is no share.',
    };
    expect(timeliness([])).toEqual({
      withExceptions: nothing,
      withoutExceptions: nothing,
      byMonth: [],
      byQuarter: [],
      notCounted: {},
    });
    expect(timeliness([plan('not-yet'), plan('not-yet'), plan('unknown')])).toMatchObject({
      withExceptions: nothing,
      notCounted: { overdue: 2, unknown: 1 },
    });
  });

  it('goes by the month and the quarter of the day it was done, the empty ones between too', () => {
    const { byMonth, byQuarter } = timeliness([plan('2025-07-31'), plan('2025-04-30'), plan('2025-05-01')]);
    expect(byMonth.map(({ period, withExceptions }) => [period.startDate, withExceptions.share])).toEqual([
      ['2025-04-01', 100],
      ['2025-05-01', 100],
      ['2025-06-01', null],
      ['2025-07-01', 0],
    ]);
    expect(byMonth.map(({ period }) => period.kind)).toEqual(['month', 'month', 'month', 'month']);
    expect(byQuarter.map(({ period, withExceptions }) => [period, withExceptions.of])).toEqual([
      [{ kind: 'quarter', startDate: '2025-04-01', endDate: '2025-06-30' }, 2],
      [{ kind: 'quarter', startDate: '2025-07-01', endDate: '2025-09-30' }, 1],
    ]);
    expect(byMonth[2]?.withoutExceptions.reason).toBe('Nothing was done in this time, so there is no share.');
  });

  it('puts the first day of a month in it, where it is the last day of all', () => {
    const { byMonth } = timeliness([plan('2025-05-31'), plan('2025-06-01')]);
    expect(byMonth.map(({ withExceptions }) => withExceptions.of)).toEqual([1, 1]);
  });

  it('puts the last day of a quarter in it, and the first of the next in the next', () => {
    const { byQuarter } = timeliness([plan('2025-03-31'), plan('2025-04-01'), plan('2025-12-31')]);
    expect(byQuarter.map(({ period, withExceptions }) => [period.startDate, withExceptions.of])).toEqual([
      ['2025-01-01', 1],
      ['2025-04-01', 1],
      ['2025-07-01', 0],
      ['2025-10-01', 1],
    ]);
  });

  it('counts a final plan that came too soon as done and not in time', () => {
    const soon = readClock(
      {
        clock: 'representations',
        draftServedDate: '2025-05-01',
        finalPlanSentDate: '2025-05-02',
        ended: null,
        exceptions: [],
      },
      '2025-12-31',
    );
    expect(timeliness([soon]).withExceptions).toEqual({ inTime: 0, of: 1, share: 0, reason: null });
  });

  it('refuses readings of two clocks', () => {
    const review = readClock(
      {
        clock: 'annual-review',
        planMadeDate: '2025-01-01',
        lastReviewedDate: 'not-yet',
        reviewCompletedDate: 'not-yet',
        ended: null,
        exceptions: [],
      },
      '2025-12-31',
    );
    expect(() => timeliness([plan('2025-05-20'), review])).toThrow(
      expect.objectContaining({
        code: 'CLOCKS_MIXED',
        message: 'Timeliness is of one clock at a time; filter the readings by clock first.',
      }),
    );
  });
});

describe('the laws of timeliness', () => {
  const readings: fc.Arbitrary<readonly ClockReading[]> = fc.array(
    fc
      .tuple(
        fc.constantFrom('2025-03-31', '2025-05-26', '2025-05-27', '2026-02-28', 'not-yet', 'unknown'),
        fc.boolean(),
      )
      .map(([sent, excepted]) => plan(sent, excepted ? [marked] : [])),
  );

  it('the months and the quarters add up to the whole, both ways', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { byMonth, byQuarter, ...whole } = timeliness(all);
        for (const parts of [byMonth, byQuarter]) {
          for (const way of ['withExceptions', 'withoutExceptions'] as const) {
            const sum = (of: 'inTime' | 'of') => parts.reduce((total, part) => total + part[way][of], 0);
            expect([sum('inTime'), sum('of')]).toEqual([whole[way].inTime, whole[way].of]);
          }
        }
      }),
    );
  });

  it('every reading is counted once, or counted as not counted', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { withExceptions, notCounted } = timeliness(all);
        const apart = Object.values(notCounted).reduce((total, count) => total + count, 0);
        expect(withExceptions.of + apart).toBe(all.length);
      }),
    );
  });

  it('there is a share or a reason, never both and never neither, and it lies from 0 to 100', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { byMonth, byQuarter, ...whole } = timeliness(all);
        for (const { withExceptions, withoutExceptions } of [whole, ...byMonth, ...byQuarter]) {
          for (const { share, reason, of } of [withExceptions, withoutExceptions]) {
            expect(share === null).toBe(of === 0);
            expect(reason === null).toBe(of > 0);
            if (share !== null) expect(share >= 0 && share <= 100).toBe(true);
          }
        }
      }),
    );
  });
});
