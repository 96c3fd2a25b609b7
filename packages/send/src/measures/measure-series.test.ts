import { customPeriod } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { measureSeries } from './measure-series.ts';
import type { AssessmentRecord, MeasureRecords } from './measure-record.ts';
import { plansInTime } from './plans-in-time.ts';
import { plansInTimeWithoutExceptions } from './plans-in-time-without-exceptions.ts';

const marked = [{ kind: 'ground-not-stated', recordedDate: '2025-02-28' }] as const;

function issued(key: string, outcomeDate: string, exceptions: AssessmentRecord['exceptions']) {
  return {
    key,
    knownDate: '2025-02-28',
    requestKey: null,
    requestReceivedDate: '2024-01-01',
    outcome: 'issue',
    outcomeDate,
    exceptions,
    draftServedDate: 'unknown',
    mediation: 'unknown',
    tribunal: 'unknown',
    planMediation: 'unknown',
    planTribunal: 'unknown',
    team: null,
  } as const;
}

const records: MeasureRecords = {
  whole: customPeriod('2024-01-01', '2024-12-31'),
  plansUntilDate: '2025-01-16',
  requests: null,
  assessments: [
    issued('a', '2024-05-13', []),
    issued('b', '2024-05-27', marked),
    issued('c', '2024-06-10', []),
    issued('d', '2024-07-01', marked),
  ],
  plans: null,
  advice: null,
  audits: null,
  exclusions: null,
};
const asAt = '2025-03-31';

/** The shares of a series, by the first day of each period. */
function shares(series: ReturnType<typeof measureSeries>) {
  return Object.fromEntries(
    series.map(({ period, results }) => [period.startDate, results.map(({ value }) => value)]),
  );
}

describe('a measure as a series', () => {
  it('has every month of the time, those with nothing in them as null and never as 0', () => {
    const series = measureSeries(plansInTime, { records, by: 'month', asAt });
    expect(series).toHaveLength(12);
    expect(shares(series)).toMatchObject({
      '2024-04-01': [null],
      '2024-05-01': [50],
      '2024-06-01': [0],
      '2024-07-01': [0],
    });
    expect(series[0]?.results[0]?.reason).toBe('Nothing was done in this time, so there is no share.');
  });

  it('tells timeliness by quarter with exceptions and without', () => {
    const by = 'quarter';
    expect(shares(measureSeries(plansInTime, { records, by, asAt }))).toEqual({
      '2024-01-01': [null],
      '2024-04-01': [(1 / 3) * 100],
      '2024-07-01': [0],
      '2024-10-01': [null],
    });
    const without = measureSeries(plansInTimeWithoutExceptions, { records, by, asAt });
    expect(shares(without)).toEqual({
      '2024-01-01': [null],
      '2024-04-01': [50],
      '2024-07-01': [null],
      '2024-10-01': [null],
    });
    expect(without[2]?.results[0]?.reason).toContain('All 1 of this time have an exception');
  });

  it('answers each period as the measure alone does', () => {
    for (const { period, results } of measureSeries(plansInTime, { records, by: 'month', asAt })) {
      expect(results).toEqual(plansInTime.compute({ records, period, asAt }));
    }
  });

  it('may be of a part of the time, or of more, of which the rest cannot be told', () => {
    const within = customPeriod('2024-06-01', '2025-02-28');
    const series = measureSeries(plansInTime, { records, by: 'month', asAt, within });
    expect(series.map(({ period }) => period.startDate)).toHaveLength(9);
    expect(series.at(-1)?.results[0]?.reason).toBe(
      'The records are whole from 1 January 2024 to 31 December 2024 only, which February 2025 is not within.',
    );
    expect(
      measureSeries(plansInTime, { records, by: 'calendar-year', asAt }).map(
        ({ results }) => results[0]?.value,
      ),
    ).toEqual([25]);
  });

  it('cannot be told where records of the kind are not kept, nor before they are known', () => {
    const none = measureSeries(plansInTime, {
      records: { ...records, assessments: null },
      by: 'calendar-year',
      asAt,
    });
    expect(none[0]?.results[0]?.reason).toBe('The records do not tell of assessments.');
    const early = measureSeries(plansInTime, { records, by: 'calendar-year', asAt: '2025-02-27' });
    expect(early[0]?.results[0]?.denominator).toBe(0);
  });
});
