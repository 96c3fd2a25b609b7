import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleBaseline, sampleIndicator, sampleObservation } from '../../test/sample-indicator.ts';
import { assessIndicator } from '../assess-indicator.ts';
import { addDays } from '../day-arithmetic.ts';
import type { Indicator } from '../indicator.ts';
import { dayPeriod } from '../period-of.ts';
import { roundTo } from '../rounding.ts';
import { standingOnTrajectory } from './standing-on-trajectory.ts';
import { trajectoryOf } from './trajectory-of.ts';

const number = fc.double({ min: -200, max: 200, noNaN: true });
const situations = fc.record({
  from: number,
  to: number,
  days: fc.integer({ min: 1, max: 800 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  value: number,
  daysIn: fc.integer({ min: 0, max: 800 }),
  higher: fc.boolean(),
});
type Situation = typeof situations extends fc.Arbitrary<infer Value> ? Value : never;

const indicatorOf = ({ from, to, days, decimals, higher }: Situation, sign = 1): Indicator =>
  sampleIndicator({
    decimals,
    polarity: higher === (sign === 1) ? 'higher-is-better' : 'lower-is-better',
    baseline: sampleBaseline(sign * from, '2021-01-31'),
    target: { kind: 'baseline-to-target', target: sign * to, byDate: addDays('2021-01-31', days) },
  });

const inputOf = (given: Situation, sign = 1) => ({
  indicator: indicatorOf(given, sign),
  observations: [
    sampleObservation({ period: dayPeriod(addDays('2021-01-31', given.daysIn)), value: sign * given.value }),
  ],
  asOf: addDays('2021-01-31', given.daysIn),
});

describe('the laws of trajectories', () => {
  it('a trajectory starts at the baseline, ends at the target and never turns', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const points = trajectoryOf(indicatorOf(given), '2021-01-31').points ?? [];
        const levels = points.map(({ level }) => level);
        expect(levels[0]).toBe(roundTo(given.from, given.decimals));
        expect(levels.at(-1)).toBe(roundTo(given.to, given.decimals));
        expect(levels).toEqual(levels.toSorted((a, b) => (given.to >= given.from ? a - b : b - a)));
        const dates = points.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
      }),
    );
  });

  it('polarity mirrors a standing', () => {
    fc.assert(
      fc.property(situations, (given) => {
        expect(standingOnTrajectory(inputOf(given, -1)).place).toBe(
          standingOnTrajectory(inputOf(given)).place,
        );
      }),
    );
  });

  it('agrees with the verdict: on track is never behind, and ahead is never off track while there is time', () => {
    fc.assert(
      fc.property(
        situations.filter(({ daysIn, days }) => daysIn <= days),
        (given) => {
          const { status } = assessIndicator(inputOf(given));
          const { place } = standingOnTrajectory(inputOf(given));
          if (status === 'on-track') expect(place).not.toBe('behind');
          const towardBetter = given.higher ? given.to >= given.from : given.to <= given.from;
          if (towardBetter && place !== 'behind') expect(status).not.toBe('off-track');
        },
      ),
    );
  });
});
