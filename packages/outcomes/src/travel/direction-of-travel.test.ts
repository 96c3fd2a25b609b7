import { describe, expect, it } from 'vitest';
import { monthly, sampleIndicator, sampleObservation } from '../../test/sample-indicator.ts';
import type { Observation } from '../observation.ts';
import { customPeriod, dayPeriod, monthPeriod, quarterPeriod } from '../period-of.ts';
import { directionOfTravel } from './direction-of-travel.ts';
import type { TravelInput } from './travel.ts';

function travel(observations: readonly Observation[], given: Partial<TravelInput> = {}) {
  return directionOfTravel({ indicator: sampleIndicator(), observations, asOf: '2022-12-31', ...given });
}

const july = monthly('2022-07', 58.2);
const august = monthly('2022-08', 61.1);

describe('the direction of travel', () => {
  it('names both periods, what changed and the way it judges', () => {
    expect(travel([august, july])).toEqual({
      word: 'improving',
      basis: 'figure-before',
      period: monthPeriod('2022-08'),
      against: monthPeriod('2022-07'),
      change: 2.9,
      acrossGap: false,
      sentence: 'Improving: 58.2% for July 2022, 61.1% for August 2022.',
    });
  });

  it.each([
    ['higher-is-better', 'improving', 'worsening'],
    ['lower-is-better', 'worsening', 'improving'],
    ['not-judged', 'rising', 'falling'],
    ['unknown', 'rising', 'falling'],
  ] as const)('with polarity %s up is %s and down is %s', (polarity, up, down) => {
    const indicator = sampleIndicator({ polarity });
    expect(travel([july, august], { indicator }).word).toBe(up);
    expect(travel([july, monthly('2022-08', 57)], { indicator }).word).toBe(down);
    expect(travel([july, monthly('2022-08', 58.2)], { indicator }).word).toBe('unchanged');
  });

  it('judges nothing without polarity, in words too', () => {
    const indicator = sampleIndicator({ polarity: 'not-judged' });
    expect(travel([july, august], { indicator }).sentence).toBe(
      'Rising, which is not judged: 58.2% for July 2022, 61.1% for August 2022.',
    );
    expect(travel([july, monthly('2022-08', 1)], { indicator }).sentence).toBe(
      'Falling, which is not judged: 58.2% for July 2022, 1.0% for August 2022.',
    );
    expect(travel([monthly('2022-07', 61.1), august]).sentence).toBe(
      'Unchanged: 61.1% for July 2022, 61.1% for August 2022.',
    );
    expect(travel([monthly('2022-07', 70), august]).sentence).toBe(
      'Worsening: 70.0% for July 2022, 61.1% for August 2022.',
    );
  });

  it('is of what is printed', () => {
    expect(travel([monthly('2022-07', 58.16), monthly('2022-08', 58.24)])).toMatchObject({
      word: 'unchanged',
      change: 0,
    });
    expect(travel([monthly('2022-07', 58.14), monthly('2022-08', 58.16)])).toMatchObject({
      word: 'improving',
      change: 0.1,
    });
  });

  it('crosses a gap only when it says so', () => {
    const missing = monthly('2022-07', null, { absence: { reason: 'missing', message: 'Not sent.' } });
    expect(travel([monthly('2022-06', 50), missing, august])).toMatchObject({
      word: 'improving',
      against: monthPeriod('2022-06'),
      acrossGap: true,
      sentence:
        'Improving: 50.0% for June 2022, 61.1% for August 2022. There is a gap between the two: no figure is known from in between.',
    });
  });

  it('of points in time knows a gap only where it is said how often they are counted', () => {
    const point = (date: string, value: number) =>
      sampleObservation({ id: date, period: dayPeriod(date), value });
    const points = [point('2022-03-31', 5), point('2022-06-30', 6)];
    const quarterly = sampleIndicator({ frequency: 'quarter' });
    expect(travel(points, { indicator: quarterly }).acrossGap).toBe(false);
    expect(travel(points, { indicator: sampleIndicator({ frequency: 'month' }) }).acrossGap).toBe(true);
    const untold = travel(points, { indicator: sampleIndicator({ frequency: null }) });
    expect(untold.acrossGap).toBeNull();
    expect(untold.sentence).toBe(
      'Improving: 5.0% for 31 March 2022, 6.0% for 30 June 2022. It is not said how often it is counted, so a gap between them would not show.',
    );
  });

  it('of stretches of days knows a gap by their days', () => {
    const stretch = (from: string, to: string, value: number) =>
      sampleObservation({ period: customPeriod(from, to), value });
    const second = stretch('2022-05-01', '2022-08-31', 6);
    expect(travel([stretch('2022-01-01', '2022-04-30', 5), second]).acrossGap).toBe(false);
    expect(travel([stretch('2022-01-01', '2022-04-29', 5), second]).acrossGap).toBe(true);
  });

  it('holds a season against its like when asked', () => {
    const quarters = ['2021-07', '2022-04', '2022-07'].map((first, index) =>
      sampleObservation({ period: quarterPeriod(first), value: [70, 50, 60][index] as number }),
    );
    expect(travel(quarters).word).toBe('improving');
    expect(travel(quarters, { basis: 'same-period-last-year' })).toMatchObject({
      word: 'worsening',
      basis: 'same-period-last-year',
      against: quarterPeriod('2021-07'),
      acrossGap: false,
      sentence: 'Worsening: 70.0% for July to September 2021, 60.0% for July to September 2022.',
    });
  });
});

describe('a direction that cannot be told', () => {
  const untold = { word: 'cannot-be-told', against: null, change: null, acrossGap: null };

  it('says that nothing is recorded', () => {
    expect(travel([])).toEqual({
      ...untold,
      basis: 'figure-before',
      period: null,
      sentence: 'It cannot be told: no figure is recorded by 31 December 2022.',
    });
    expect(travel([july, august], { indicator: sampleIndicator({ id: 'other' }) }).word).toBe(
      'cannot-be-told',
    );
  });

  it('says that the newest record has no figure: an older one never stands in', () => {
    const missing = monthly('2022-09', null, { absence: { reason: 'missing', message: 'Not sent.' } });
    expect(travel([july, august, missing])).toMatchObject({
      ...untold,
      period: monthPeriod('2022-09'),
      sentence: 'It cannot be told: there is no figure for September 2022.',
    });
  });

  it('says that there is nothing to hold it against', () => {
    expect(travel([august])).toMatchObject({
      ...untold,
      sentence: 'It cannot be told: no figure of the same kind is known from before August 2022.',
    });
    const quarter = sampleObservation({ period: quarterPeriod('2022-04'), value: 5 });
    expect(travel([quarter, august])).toMatchObject(untold);
    const overlapping = sampleObservation({ period: customPeriod('2022-08-01', '2022-08-20'), value: 5 });
    expect(
      travel([
        overlapping,
        sampleObservation({ period: customPeriod('2022-08-20', '2022-08-31'), value: 6 }),
      ]),
    ).toMatchObject(untold);
    expect(travel([july, august], { basis: 'same-period-last-year' })).toMatchObject({
      ...untold,
      basis: 'same-period-last-year',
      sentence: 'It cannot be told: no figure is known for August 2021 to hold August 2022 against.',
    });
    const lastYear = monthly('2021-08', null, { absence: { reason: 'suppressed', message: 'Too few.' } });
    expect(travel([lastYear, august], { basis: 'same-period-last-year' })).toMatchObject(untold);
  });
});

describe('as at a day', () => {
  it('what became known later is not looked at', () => {
    expect(travel([july, august], { asOf: '2022-08-30' }).word).toBe('cannot-be-told');
    expect(travel([july, august], { asOf: '2022-08-31' }).word).toBe('improving');
    expect(() => travel([], { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });

  it('a corrected figure no longer counts', () => {
    const corrected = monthly('2022-08', 50, { id: 'again', corrects: august.id, knownDate: '2022-09-30' });
    expect(travel([july, august, corrected], { asOf: '2022-09-29' }).word).toBe('improving');
    expect(travel([july, august, corrected], { asOf: '2022-09-30' }).word).toBe('worsening');
  });
});
