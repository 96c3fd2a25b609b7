import { customPeriod, monthPeriod } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { indicatorMeasure, measureOfIndicator } from './indicator-measure.ts';
import type { IndicatorMeasure } from './indicator-measure.ts';
import type { MeasureRecords, PlanRecord } from './measure-record.ts';
import { reconcileMeasure } from '@golden-thread/outcomes/measures';

function named(measureId: string, part: string | null, unit: 'count' | 'percent' | 'days' = 'count') {
  return indicatorMeasure({ unit, recordMeasure: { measureId, part } });
}

function ceased(key: string, ceasedBecause: PlanRecord['ceasedBecause']): PlanRecord {
  return {
    key,
    knownDate: '2025-02-28',
    madeDate: '2020-01-06',
    inForceOnDate: null,
    ceasedDate: '2024-07-31',
    ceasedBecause,
    lastReviewedDate: 'unknown',
    reviewMeetingDate: 'unknown',
    reviewDecision: 'unknown',
    amendmentsSentDate: 'unknown',
    amendedPlanSentDate: 'unknown',
    transfer: null,
    birthMonth: null,
    team: null,
    needs: [],
    placements: [],
  };
}

const records: MeasureRecords = {
  whole: customPeriod('2024-01-01', '2024-12-31'),
  plansUntilDate: '2025-01-16',
  requests: null,
  assessments: null,
  plans: [ceased('a', 'paid-employment'), ceased('b', 'transferred'), ceased('c', 'transferred')],
  advice: null,
  audits: null,
  exclusions: [
    {
      key: 'x',
      knownDate: '2025-02-28',
      startedDate: '2024-07-01',
      kind: 'suspension',
      provision: 'ehc-plan',
      needType: 'SEMH',
    },
  ],
};
const question = { records, period: monthPeriod('2024-07'), asAt: '2025-03-31' };

describe('the measure an indicator is', () => {
  it('is none where it names none', () => {
    expect(indicatorMeasure({ unit: 'count' })).toBeNull();
  });

  it('is found by its id and its part', () => {
    expect(named('requests-received', null)).toMatchObject({ part: null, as: 'count' });
    expect(named('advice-in-time', 'health', 'percent')).toMatchObject({ part: 'health', as: 'percent' });
    expect(named('placements', 'EHE', 'percent')).toMatchObject({ part: 'EHE' });
  });

  it.each([
    ['happiness', null, 'count', 'measure'],
    ['advice-in-time', 'police', 'percent', 'part'],
    ['advice-in-time', null, 'percent', 'part'],
    ['placements', null, 'percent', 'part'],
    ['requests-received', 'health', 'count', 'part'],
    ['requests-received', null, 'percent', 'unit'],
    ['plans-in-time', null, 'days', 'unit'],
  ] as const)('of %s with the part %s in %s is at fault in its %s', (id, part, unit, fault) => {
    expect(named(id, part, unit)).toBe(fault);
  });
});

describe('what records give for an indicator', () => {
  it('is how many are counted, where the indicator is a count and the measure a share', () => {
    const result = measureOfIndicator(named('plans-ceased', 'paid-employment') as IndicatorMeasure, question);
    expect(result).toMatchObject({ part: 'paid-employment', unit: 'count', value: 1, denominator: null });
    expect(result.records).toEqual({ counted: ['a'], of: [] });
    expect(reconcileMeasure({ ...question, value: 3, decimals: 0 }, result)).toMatchObject({
      agrees: false,
      discrepancy: 2,
    });
  });

  it('is 0 of a share with nothing to take it of, where the indicator is a count', () => {
    const june = { ...question, period: monthPeriod('2024-06') };
    const given = named('plans-ceased', 'paid-employment') as IndicatorMeasure;
    expect(measureOfIndicator(given, june)).toMatchObject({ value: 0, numerator: 0, reason: null });
  });

  it('is the share where the indicator is one', () => {
    const given = named('plans-ceased', 'transferred', 'percent') as IndicatorMeasure;
    expect(measureOfIndicator(given, question)).toMatchObject({
      unit: 'percent',
      numerator: 2,
      denominator: 3,
    });
  });

  it('is null of a part that the records say nothing of, and says so', () => {
    const given = named('suspensions-by-need', 'ASD') as IndicatorMeasure;
    expect(measureOfIndicator(given, question)).toMatchObject({
      part: 'ASD',
      value: null,
      numerator: null,
      reason: 'The records have nothing of the part "ASD".',
    });
    const known = named('suspensions-by-need', 'SEMH') as IndicatorMeasure;
    expect(measureOfIndicator(known, question)).toMatchObject({ value: 1, reason: null });
  });

  it('is null where the measure cannot be told, with its reason and the part asked for', () => {
    const advice = named('advice-in-time', 'health', 'percent') as IndicatorMeasure;
    expect(measureOfIndicator(advice, question)).toMatchObject({
      part: 'health',
      value: null,
      reason: 'The records do not tell of advice.',
    });
    const early = { ...question, asAt: '2024-07-30' };
    const given = named('plans-ceased', 'paid-employment') as IndicatorMeasure;
    expect(measureOfIndicator(given, early)).toMatchObject({
      unit: 'count',
      value: null,
      reason: 'July 2024 is not over on 30 July 2024.',
    });
  });
});
