import { dayPeriod, financialYear } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { figure, ofMonth, ofQuarter, sampleMeasure } from '../../test/sample-measure.ts';
import { samplePlan } from '../../test/sample-plan.ts';
import { scorecard, type ScorecardInput } from './scorecard.ts';

function card(given: Partial<ScorecardInput> = {}) {
  return scorecard({
    plan: samplePlan,
    indicators: [sampleMeasure()],
    observations: [],
    asOf: '2022-08-31',
    ...given,
  });
}

const rowOf = (given: Partial<ScorecardInput>) => card(given).rows[0]!;
const cellsOf = (given: Partial<ScorecardInput>) =>
  rowOf(given).cells.map(({ observation, absence }) => observation?.value ?? absence?.reason);

describe('the quarters of a scorecard', () => {
  it('run from the day after the baseline to the day asked, that quarter included', () => {
    expect(card().quarters.map(({ startDate }) => startDate)).toEqual([
      '2021-07-01',
      '2021-10-01',
      '2022-01-01',
      '2022-04-01',
      '2022-07-01',
    ]);
  });

  it('begin within the quarter where the baseline is not of its last day', () => {
    const plan = { ...samplePlan, baselineDate: '2021-05-15' };
    expect(card({ plan }).quarters[0]?.startDate).toBe('2021-04-01');
  });

  it('run from the first day of a plan that states no baseline', () => {
    const { baselineDate, quarters } = card({ plan: { ...samplePlan, baselineDate: null } });
    expect(baselineDate).toBeNull();
    expect(quarters[0]?.startDate).toBe('2022-01-01');
    const lastDay = { ...samplePlan, baselineDate: null, startDate: '2022-03-31' };
    expect(card({ plan: lastDay }).quarters[0]?.startDate).toBe('2022-01-01');
  });

  it('are none before the baseline, which stands all the same', () => {
    const { quarters, rows } = card({ asOf: '2021-03-31' });
    expect(quarters).toEqual([]);
    expect(rows[0]?.indicator.baseline?.value).toBe(52.5);
    expect(rows[0]?.cells).toEqual([]);
  });

  it('are forty at most, the newest, and those before are counted', () => {
    const { leftOutQuarters, quarters } = card({ asOf: '2041-12-31' });
    expect(quarters).toHaveLength(40);
    expect(quarters.at(-1)?.startDate).toBe('2041-10-01');
    expect(leftOutQuarters).toBe(82 - 40);
  });
});

describe('a cell of a scorecard', () => {
  it('holds the newest figure of a period that ends in the quarter', () => {
    const observations = [ofMonth('2021-07', 50), ofMonth('2021-09', 54.5), ofQuarter('2021-10', 56)];
    expect(cellsOf({ observations })).toEqual([54.5, 56, 'missing', 'missing', 'not-due']);
  });

  it('holds one as often as the measure is counted before any other', () => {
    const observations = [ofQuarter('2021-07', 54), ofMonth('2021-09', 60), ofMonth('2021-12', 61)];
    expect(cellsOf({ observations }).slice(0, 2)).toEqual([54, 61]);
  });

  it('holds a figure of its first and of its last day, with nothing absent', () => {
    const observations = [
      figure('first', dayPeriod('2021-10-01'), 55),
      figure('last', dayPeriod('2022-03-31'), 56),
    ];
    expect(cellsOf({ observations }).slice(0, 3)).toEqual(['missing', 55, 56]);
    expect(rowOf({ observations }).cells[1]?.absence).toBeNull();
  });

  it('is not due until its quarter is over', () => {
    expect(cellsOf({ asOf: '2022-06-30' }).at(-1)).toBe('not-due');
    expect(cellsOf({ asOf: '2022-07-01' }).at(-2)).toBe('missing');
  });

  it('holds a figure of the quarter that is not over', () => {
    expect(cellsOf({ observations: [ofMonth('2022-07', 61)] }).at(-1)).toBe(61);
  });

  it('says that the source gives no figure, and never shows an older one', () => {
    const suppressed = ofMonth('2021-09', null, { absence: { reason: 'suppressed', message: 'Too few.' } });
    expect(cellsOf({ observations: [ofMonth('2021-08', 50), suppressed] })[0]).toBe('suppressed');
    const unsaid = ofMonth('2021-09', null, { absence: null });
    expect(rowOf({ observations: [unsaid] }).cells[0]?.absence).toEqual({
      reason: 'unknown',
      message: 'No reason is recorded.',
    });
  });

  it('knows when a measure is not collected yet', () => {
    const lastDay = [sampleMeasure({ collectedFromDate: '2022-03-31' })];
    expect(cellsOf({ indicators: lastDay })[2]).toBe('missing');
    const indicators = [sampleMeasure({ collectedFromDate: '2022-04-01' })];
    expect(cellsOf({ indicators })).toEqual([
      'not-collected',
      'not-collected',
      'not-collected',
      'missing',
      'not-due',
    ]);
    expect(rowOf({ indicators }).cells[0]?.absence?.message).toBe('It is not collected before 1 April 2022.');
  });

  it.each([
    ['calendar-year', ['not-due', 'missing', 'not-due', 'not-due', 'not-due']],
    ['financial-year', ['not-due', 'not-due', 'missing', 'not-due', 'not-due']],
    ['academic-year', ['missing', 'not-due', 'not-due', 'not-due', 'not-due']],
  ] as const)('misses a figure of a %s only where that year ends', (frequency, expected) => {
    expect(cellsOf({ indicators: [sampleMeasure({ frequency })] })).toEqual(expected);
  });

  it('shows a correction from the day it is known, and what stood there before', () => {
    const first = ofQuarter('2021-10', 56);
    const again = ofQuarter('2021-10', 54, { id: 'again', corrects: first.id, knownDate: '2022-05-10' });
    const observations = [first, again];
    expect(cellsOf({ observations, asOf: '2022-05-09' })[1]).toBe(56);
    expect(cellsOf({ observations })[1]).toBe(54);
    expect(rowOf({ observations }).cells.map(({ corrected }) => corrected)).toEqual([
      [],
      [first],
      [],
      [],
      [],
    ]);
  });
});

describe('the baseline of a scorecard', () => {
  const other = (value: number, knownDate: string) =>
    figure(`b-${knownDate}`, dayPeriod('2021-06-30'), value, { knownDate });

  it('stays as it was first published; another figure for its day is a correction beside it', () => {
    const observations = [
      other(53.1, '2022-03-01'),
      other(51, '2021-12-01'),
      other(52.5, '2021-11-01'),
      { ...other(0, '2022-01-01'), value: null },
      ofQuarter('2021-07', 60),
    ];
    const row = rowOf({ observations });
    expect(row.indicator.baseline?.value).toBe(52.5);
    expect(row.baselineCorrections.map(({ value }) => value)).toEqual([51, 53.1]);
    expect(rowOf({ observations, asOf: '2021-11-30' }).baselineCorrections).toEqual([]);
    expect(rowOf({ observations, asOf: '2021-12-01' }).baselineCorrections).toHaveLength(1);
  });

  it('has no corrections where it has no figure or no day', () => {
    const observations = [other(53.1, '2022-03-01')];
    const { baseline } = sampleMeasure();
    for (const changed of [null, { ...baseline!, value: null }, { ...baseline!, date: null }]) {
      expect(
        rowOf({ observations, indicators: [sampleMeasure({ baseline: changed })] }).baselineCorrections,
      ).toEqual([]);
    }
  });
});

describe('a row of a scorecard', () => {
  it('tells the distance, the direction and the verdict, each in words', () => {
    const observations = [ofQuarter('2022-01', 58), ofQuarter('2022-04', 61.1)];
    const { assessment, distance, headingRefs, newest, polarity, sinceBaseline, travel } = rowOf({
      observations,
    });
    expect(headingRefs).toEqual(['1.1']);
    expect(newest?.value).toBe(61.1);
    expect(distance.sentence).toBe('61.1% against the 75.0% wanted: 13.9 percentage points to go.');
    expect(travel.word).toBe('improving');
    expect(sinceBaseline).toEqual({
      word: 'improving',
      change: 8.6,
      sentence: 'Better than the baseline: 52.5% at the end of June 2021, then 61.1% for April to June 2022.',
    });
    expect(polarity).toBe('A higher figure is better.');
    expect(assessment.status).toBe('off-track');
  });

  it('is one for each measure, with every heading that names it; a measure that is not there has none', () => {
    const [priority] = samplePlan.priorities;
    const [first, second] = priority!.headings;
    const headings = [
      { ...first!, impactMeasureIds: ['quality-of-plans', 'nowhere'] },
      { ...second!, impactMeasureIds: ['quality-of-plans'] },
    ];
    const plan = { ...samplePlan, priorities: [{ ...priority!, headings }] };
    expect(card({ plan }).rows.map(({ headingRefs }) => headingRefs)).toEqual([['1.1', '1.2']]);
  });

  it('passes over figures of other measures and what became known later', () => {
    const observations = [
      ofQuarter('2022-04', 61.1, { indicatorId: 'another' }),
      ofQuarter('2022-01', 58, { knownDate: '2022-09-01' }),
      figure('year', financialYear(2020), 50),
    ];
    expect(rowOf({ observations }).newest?.id).toBe('year');
    expect(rowOf({ observations }).sinceBaseline.word).toBe('cannot-be-told');
  });

  it('needs a day that is one', () => {
    expect(() => card({ asOf: 'today' })).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
  });
});
