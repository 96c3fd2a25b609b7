import { describe, expect, it } from 'vitest';
import { sampleFigure, sampleFramework, samplePublication } from '../../test/sample-framework.ts';
import { monthly, sampleBaseline, sampleBenchmark, sampleIndicator } from '../../test/sample-indicator.ts';
import { monthPeriod } from '../period-of.ts';
import {
  benchmarkSchema,
  checkWith,
  indicatorSchema,
  observationSchema,
  outcomesFrameworkSchema,
  reportedFigureSchema,
  sourceSchema,
} from '../schema.ts';

describe('sound data', () => {
  it.each([
    ['framework', outcomesFrameworkSchema, sampleFramework],
    ['framework with no end', outcomesFrameworkSchema, { ...sampleFramework, endDate: null }],
    ['indicator', indicatorSchema, sampleIndicator()],
    [
      'indicator with everything',
      indicatorSchema,
      sampleIndicator({
        baseline: sampleBaseline(1, null),
        target: { kind: 'zero-tolerance' },
        targetLabel: 'none',
        polarity: 'lower-is-better',
        collectedFromDate: '2022-09-01',
      }),
    ],
    [
      'indicator that is to go the way that is better',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'direction', direction: 'increase' }, targetLabel: 'more' }),
    ],
    ['observation', observationSchema, monthly('2022-08', 5, { corrects: 'an-earlier-one' })],
    [
      'absence',
      observationSchema,
      monthly('2022-08', null, { absence: { reason: 'missing', message: 'Not sent.' } }),
    ],
    ['benchmark', benchmarkSchema, sampleBenchmark(monthPeriod('2022-08'), 5)],
    ['figure', reportedFigureSchema, sampleFigure],
    [
      'figure that is an interval',
      reportedFigureSchema,
      { ...sampleFigure, reported: null, reportedInterval: { lower: 3816, upper: 4601 } },
    ],
    ['source', sourceSchema, samplePublication],
  ] as const)('passes unchanged: %s', (_name, schema, value) => {
    expect(checkWith(schema, value)).toEqual({ ok: true, value });
  });
});
