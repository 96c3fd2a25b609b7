import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleBenchmark } from '../../test/sample-indicator.ts';
import { kindsOfTarget } from '../../test/target-laws.ts';
import { assess, inputOf, mirrored, situation } from '../../test/target-situation.ts';
import { assessIndicator } from '../assess-indicator.ts';
import { addDays } from '../day-arithmetic.ts';
import { dayPeriod, monthPeriod } from '../period-of.ts';
import { roundTo } from '../rounding.ts';
import { targetKinds } from './evaluators.ts';

const rank = { met: 2, 'on-track': 1, 'off-track': 0, 'not-rated': null } as const;

/** The one harness of every evaluator: one added to the list is put through all of it unasked. */
describe.each(targetKinds)('the laws of the target %s', (kind) => {
  it('polarity mirrors: reflected with the other way better, the verdict is the same', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(assess(kind, mirrored(given)).status).toBe(assess(kind, given).status);
      }),
    );
  });

  it('the colour agrees with the printed number: rounding the figure first changes nothing', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const rounded = { ...given, value: roundTo(given.value, given.decimals) };
        expect(assess(kind, rounded)).toEqual(assess(kind, given));
      }),
    );
  });

  it('equality is met, and where there is no level to equal, standing still is not', () => {
    const { equal } = kindsOfTarget[kind];
    fc.assert(
      fc.property(situation, (given) => {
        if (equal === null)
          expect(assess(kind, { ...given, value: given.baseline }).status).toBe('off-track');
        else expect(assess(kind, equal(given)).status).toBe('met');
      }),
    );
  });

  it('a figure that gets better is never judged worse', () => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 200, noNaN: true }), (given, by) => {
        const worse = rank[assess(kind, given).status];
        const value = given.value + (given.higher ? by : -by);
        const better = rank[assess(kind, { ...given, value }).status];
        if (!kindsOfTarget[kind].better || worse === null || better === null) return;
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });

  it('no data, no colour: with no figure, or an absence in its place, it is not rated', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const input = inputOf(kind, given);
        const newest = input.observations.slice(-1);
        const absent = newest.map((each) => ({ ...each, id: 'absent', value: null, corrects: each.id }));
        expect(assessIndicator({ ...input, observations: [] }).status).toBe('not-rated');
        expect(assessIndicator({ ...input, observations: [...input.observations, ...absent] }).status).toBe(
          'not-rated',
        );
      }),
    );
  });

  it('the order of what is on record does not matter', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const input = inputOf(kind, given);
        const period = dayPeriod(addDays('2021-06-30', given.daysAfterBaseline));
        const benchmarks = [
          ...(input.benchmarks ?? []),
          sampleBenchmark(period, given.before),
          ...(input.benchmarks ?? []).map((each) => ({
            ...each,
            method: 'mean' as const,
            value: given.before,
          })),
        ];
        const turned = {
          ...input,
          observations: input.observations.toReversed(),
          benchmarks: benchmarks.toReversed(),
        };
        expect(assessIndicator(turned)).toEqual(assessIndicator({ ...input, benchmarks }));
      }),
    );
  });

  it('what became known later is never looked at', () => {
    fc.assert(
      fc.property(situation, fc.double({ min: -500, max: 500, noNaN: true }), (given, value) => {
        const input = inputOf(kind, given);
        const later = input.observations.flatMap((each) => [
          { ...each, id: `${each.id}-late`, value, knownDate: '2024-01-01', corrects: each.id },
          { ...each, id: `${each.id}-next`, value, knownDate: '2024-01-01', period: monthPeriod('2023-12') },
        ]);
        expect(assessIndicator({ ...input, observations: [...later, ...input.observations] })).toEqual(
          assessIndicator(input),
        );
      }),
    );
  });

  it('always says why', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { reasons } = assess(kind, given);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*[.]$/s);
      }),
    );
  });
});
