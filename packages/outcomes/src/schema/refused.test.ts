import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { sampleFigure, sampleFramework } from '../../test/sample-framework.ts';
import { monthly, sampleIndicator } from '../../test/sample-indicator.ts';
import { monthPeriod } from '../period-of.ts';
import {
  checkWith,
  indicatorSchema,
  observationSchema,
  outcomesFrameworkSchema,
  periodSchema,
  reportedFigureSchema,
} from '../schema.ts';

/** The issues of a value that should have some, each as "code path". */
function codes(schema: z.ZodType, value: unknown): readonly string[] {
  const checked = checkWith(schema, value);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('what the schemas refuse', () => {
  it.each([
    [
      'a framework with two outcomes of one id',
      outcomesFrameworkSchema,
      { ...sampleFramework, outcomes: [...sampleFramework.outcomes, sampleFramework.outcomes[0]] },
      'DUPLICATE_ID outcomes[2].id',
    ],
    [
      'a framework that ends before it starts',
      outcomesFrameworkSchema,
      { ...sampleFramework, endDate: '2020-03-31' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'a figure with neither a number nor an interval',
      reportedFigureSchema,
      { ...sampleFigure, reported: null },
      'NUMBER_OR_INTERVAL reported',
    ],
    [
      'a figure with both a number and an interval',
      reportedFigureSchema,
      { ...sampleFigure, reportedInterval: { lower: 1, upper: 2 } },
      'NUMBER_OR_INTERVAL reported',
    ],
    [
      'a figure whose interval runs backwards',
      reportedFigureSchema,
      { ...sampleFigure, reported: null, reportedInterval: { lower: 4601, upper: 3816 } },
      'INTERVAL_OUT_OF_ORDER reportedInterval.upper',
    ],
    [
      'a statement of an outcome there is not',
      outcomesFrameworkSchema,
      { ...sampleFramework, statements: [{ ...sampleFramework.statements[0], outcomeId: 'happy' }] },
      'UNKNOWN_OUTCOME statements[0].outcomeId',
    ],
    [
      'a period that does not fit its kind',
      periodSchema,
      { ...monthPeriod('2022-08'), endDate: '2022-08-30' },
      'PERIOD_DOES_NOT_FIT ',
    ],
    [
      'a target with no words for it',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'month-on-month' } }),
      'TARGET_WITHOUT_LABEL targetLabel',
    ],
    [
      'zero tolerance of what is better when higher',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'zero-tolerance' }, targetLabel: 'none' }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'a reduction of what is better when higher',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'direction', direction: 'reduce' }, targetLabel: 'fewer' }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'an increase of what is better when lower',
      indicatorSchema,
      sampleIndicator({
        polarity: 'lower-is-better',
        target: { kind: 'direction', direction: 'increase' },
        targetLabel: 'more',
      }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'a value together with an absence',
      observationSchema,
      monthly('2022-08', 5, { absence: { reason: 'missing', message: 'Not sent.' } }),
      'VALUE_OR_ABSENCE value',
    ],
    ['neither a value nor an absence', observationSchema, monthly('2022-08', null), 'VALUE_OR_ABSENCE value'],
    [
      'a record that corrects itself',
      observationSchema,
      monthly('2022-08', 5, { id: 'a', corrects: 'a' }),
      'CORRECTS_ITSELF corrects',
    ],
    [
      'a moment on a day there is not',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-02-30T09:00:00Z' }),
      'INVALID_MOMENT recordedAt',
    ],
    [
      'a moment that is not in UTC',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-08-30T09:00:00+01:00' }),
      'INVALID_MOMENT recordedAt',
    ],
    [
      'a moment at an hour there is not',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-08-30T24:00:00Z' }),
      'INVALID_MOMENT recordedAt',
    ],
  ] as const)('is %s', (_name, schema, value, expected) => expect(codes(schema, value)).toEqual([expected]));
});
