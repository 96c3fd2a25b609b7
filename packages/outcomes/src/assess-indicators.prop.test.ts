import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthly, sampleBaseline, sampleBenchmark, sampleIndicator } from '../test/sample-indicator.ts';
import { assessIndicator } from './assess-indicator.ts';
import { assessIndicators } from './assess-indicators.ts';
import type { Indicator } from './indicator.ts';
import { monthPeriod } from './period-of.ts';
import type { Target } from './target.ts';

const ids = ['a', 'b', 'c', 'd'];
const targets: readonly (Target | null)[] = [
  { kind: 'maintain', level: 50 },
  { kind: 'month-on-month' },
  { kind: 'in-line-with-benchmark', benchmark: 'england', margin: 2 },
  null,
];
const indicators: readonly Indicator[] = ids.map((id, index) =>
  sampleIndicator({
    id,
    target: targets[index] as Target | null,
    baseline: sampleBaseline(40, '2022-01-01'),
  }),
);
const month = fc.integer({ min: 1, max: 9 }).map((number) => `2022-0${number}`);
const value = fc.integer({ min: 0, max: 100 });
const records = fc.array(
  fc.tuple(fc.constantFrom(...ids, 'unheard-of'), month, fc.option(value), fc.option(fc.nat(20))),
  { maxLength: 20 },
);

describe('assessing many indicators at once', () => {
  it('gives what assessing each alone gives, in the order of the indicators', () => {
    fc.assert(
      fc.property(records, records, month, (given, compared, asOfMonth) => {
        const input = {
          indicators,
          observations: given.map(([indicatorId, name, figure, corrects], index) =>
            monthly(name, figure, {
              id: `record-${index}`,
              indicatorId,
              corrects: corrects === null ? null : `record-${corrects}`,
            }),
          ),
          benchmarks: compared.map(([indicatorId, name, figure]) =>
            sampleBenchmark(monthPeriod(name), figure ?? 50, { indicatorId }),
          ),
          asOf: `${asOfMonth}-28`,
        };
        const { observations, benchmarks, asOf } = input;
        expect([...assessIndicators(input)]).toEqual(
          indicators.map((indicator) => [
            indicator.id,
            assessIndicator({ indicator, observations, benchmarks, asOf }),
          ]),
        );
      }),
    );
  });

  it('needs no benchmarks, and a day', () => {
    const [indicator] = indicators as [Indicator];
    expect(
      assessIndicators({ indicators: [indicator], observations: [], asOf: '2022-08-31' }).get('a')?.status,
    ).toBe('not-rated');
    expect(() => assessIndicators({ indicators: [], observations: [], asOf: 'now' })).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });
});
