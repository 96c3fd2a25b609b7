import { describe, expect, it } from 'vitest';
import { monthly, sampleBaseline, sampleIndicator, sampleObservation } from '../../test/sample-indicator.ts';
import type { Indicator } from '../indicator.ts';
import { dayPeriod } from '../period-of.ts';
import type { Target } from '../target.ts';
import { standingOnTrajectory } from './standing-on-trajectory.ts';
import { trajectoryOf } from './trajectory-of.ts';

const toTarget: Target = { kind: 'baseline-to-target', target: 75, byDate: '2022-03-10' };
const rising = (given: Partial<Indicator> = {}) =>
  sampleIndicator({ baseline: sampleBaseline(52.5, '2021-12-31'), target: toTarget, ...given });

describe('the trajectory of an indicator', () => {
  it('runs through the ends of months from its baseline to its target, rounded as printed', () => {
    expect(trajectoryOf(rising(), '2022-08-31')).toEqual({
      points: [
        { date: '2021-12-31', level: 52.5 },
        { date: '2022-01-31', level: 62.6 },
        { date: '2022-02-28', level: 71.7 },
        { date: '2022-03-10', level: 75 },
      ],
      reason: null,
    });
  });

  it.each([
    ['2022-01-31', '2022-02-28', ['2022-01-31', '2022-02-28']],
    ['2022-02-01', '2022-02-28', ['2022-02-01', '2022-02-28']],
    ['2022-01-30', '2022-02-01', ['2022-01-30', '2022-01-31', '2022-02-01']],
    ['2022-02-10', '2022-02-10', ['2022-02-10']],
    ['2022-02-10', '2022-02-09', ['2022-02-10']],
  ])('from %s to %s has the days %j', (from, byDate, days) => {
    const indicator = rising({
      baseline: sampleBaseline(50, from),
      target: { kind: 'baseline-to-target', target: 60, byDate },
    });
    expect(trajectoryOf(indicator, '2022-08-31').points?.map(({ date }) => date)).toEqual(days);
  });

  it('of a percentage of the baseline ends at that percentage of it', () => {
    const target: Target = { kind: 'percentage-increase', byPercent: 20, byDate: '2022-01-31' };
    expect(trajectoryOf(rising({ target }), '2022-08-31').points?.at(-1)?.level).toBe(63);
  });

  it('of a total of a year is an even pace through the year that is asked about', () => {
    const target: Target = { kind: 'cumulative-in-year', yearKind: 'financial-year', target: 365 };
    const { points } = trajectoryOf(rising({ target, decimals: 0 }), '2021-04-01');
    expect(points?.[0]).toEqual({ date: '2021-03-31', level: 0 });
    expect(points?.[1]).toEqual({ date: '2021-04-30', level: 30 });
    expect(points?.at(-1)).toEqual({ date: '2022-03-31', level: 365 });
    expect(points?.length).toBe(13);
  });

  it.each<[Partial<Indicator>, string]>([
    [{ target: null }, 'The source states no target.'],
    [{ target: { kind: 'zero-tolerance' } }, 'A target of this kind sets no path.'],
    [{ baseline: null }, 'No baseline figure is recorded to draw the path from.'],
    [
      { baseline: sampleBaseline(null, '2022-01-01') },
      'No baseline figure is recorded to draw the path from.',
    ],
    [
      { baseline: sampleBaseline(5, null) },
      'The day of the baseline is not stated, so no path can be drawn.',
    ],
    [
      { target: { kind: 'baseline-to-target', target: 75, byDate: null } },
      'No day is stated by which to reach it, so no path can be drawn.',
    ],
    [
      { target: { kind: 'cumulative-in-year', yearKind: 'calendar-year', target: null } },
      'The source states no figure for the year.',
    ],
  ])('is not there for %j, and says why', (given, reason) => {
    expect(trajectoryOf(rising(given), '2022-08-31')).toEqual({ points: null, reason });
  });

  it('refuses what is not a day', () => {
    expect(() => trajectoryOf(rising(), 'soon')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });
});

describe('where the newest figure stands on its trajectory', () => {
  const on = (value: number | null, given: Partial<Indicator> = {}, asOf = '2022-12-31') =>
    standingOnTrajectory({
      indicator: rising(given),
      observations: [monthly('2021-11', 90, { indicatorId: 'other' }), monthly('2022-01', value)],
      asOf,
    });

  it('is told with the figure, what is due and the distance', () => {
    expect(on(64.04)).toEqual({
      place: 'ahead',
      date: '2022-01-31',
      value: 64,
      due: 62.6,
      difference: 1.4,
      sentence: '64.0% on 31 January 2022 is ahead of the path, which stands at 62.6%.',
    });
    expect(on(62.6)).toMatchObject({
      place: 'on',
      difference: 0,
      sentence: '62.6% on 31 January 2022 is on the path, which stands at 62.6%.',
    });
    expect(on(62.54)).toMatchObject({
      place: 'behind',
      difference: -0.1,
      sentence: '62.5% on 31 January 2022 is behind the path, which stands at 62.6%.',
    });
  });

  it('follows polarity', () => {
    const falling = { polarity: 'lower-is-better', target: { ...toTarget, target: 30 } } as const;
    expect(on(40, falling).place).toBe('ahead');
    expect(on(50, falling).place).toBe('behind');
  });

  it('holds a figure after the last day against the end', () => {
    const late = standingOnTrajectory({
      indicator: rising(),
      observations: [monthly('2022-05', 74)],
      asOf: '2022-12-31',
    });
    expect(late).toMatchObject({ place: 'behind', due: 75 });
  });

  it('of a total of a year is of the total so far', () => {
    const target: Target = { kind: 'cumulative-in-year', yearKind: 'financial-year', target: 365 };
    const indicator = rising({ target, unit: 'count', decimals: 0 });
    const observations = [monthly('2022-04', 20), monthly('2022-05', 45)];
    expect(standingOnTrajectory({ indicator, observations, asOf: '2022-12-31' })).toMatchObject({
      place: 'ahead',
      value: 65,
      due: 61,
      date: '2022-05-31',
    });
    // Asked in a later year, it is still held against the year of the figure.
    expect(standingOnTrajectory({ indicator, observations, asOf: '2023-12-31' })).toMatchObject({
      place: 'ahead',
      due: 61,
    });
    expect(
      standingOnTrajectory({ indicator, observations: observations.slice(1), asOf: '2022-12-31' }),
    ).toEqual({
      place: 'cannot-be-told',
      sentence: 'The parts of the year do not join up: none is known from 1 April 2022.',
    });
  });

  it.each<[string, () => unknown, string]>([
    ['no path', () => on(60, { target: null }), 'The source states no target.'],
    [
      'no polarity',
      () => on(60, { polarity: 'not-judged' }),
      'It is not said which way is better, so neither side of the path is ahead.',
    ],
    ['nothing known yet', () => on(60, {}, '2022-01-30'), 'No figure is recorded by 30 January 2022.'],
    ['no figure', () => on(null), 'There is no figure for January 2022.'],
    [
      'a figure from before the baseline',
      () =>
        standingOnTrajectory({
          indicator: rising(),
          observations: [sampleObservation({ period: dayPeriod('2021-12-30'), value: 5 })],
          asOf: '2022-12-31',
        }),
      'The figure is older than the start of the path on 31 December 2021.',
    ],
  ])('cannot be told with %s', (_name, standing, sentence) => {
    expect(standing()).toEqual({ place: 'cannot-be-told', sentence });
  });

  it('of a figure on the day of the baseline is told', () => {
    const observations = [sampleObservation({ period: dayPeriod('2021-12-31'), value: 52.5 })];
    expect(standingOnTrajectory({ indicator: rising(), observations, asOf: '2022-12-31' }).place).toBe('on');
    expect(() => standingOnTrajectory({ indicator: rising(), observations, asOf: '' })).toThrow();
  });
});
