import { describe, expect, it } from 'vitest';
import { monthly, sampleObservation } from '../test/sample-indicator.ts';
import { countingObservations, latestObservation, observationsAsAt } from './observations-as-at.ts';
import { customPeriod } from './period-of.ts';

const first = monthly('2022-07', 50, { id: 'first', knownDate: '2022-08-01' });
const correction = monthly('2022-07', 55, { id: 'correction', knownDate: '2022-08-20', corrects: 'first' });
const next = monthly('2022-08', 60, { id: 'next', knownDate: '2022-09-01' });

describe('observations as at a day', () => {
  it('has what was known by then, the day itself included', () => {
    expect(latestObservation([next, first], '2022-07-31')).toBeNull();
    expect(latestObservation([next, first], '2022-08-01')).toBe(first);
    expect(latestObservation([next, first], '2022-09-01')).toBe(next);
  });

  it('counts a corrected record until its correction is known, and shows it after', () => {
    const all = [correction, first, next];
    expect(latestObservation(all, '2022-08-19')).toBe(first);
    expect(latestObservation(all, '2022-08-20')).toBe(correction);
    expect(observationsAsAt(all, '2022-08-20')).toEqual([
      { observation: first, correctedById: 'correction' },
      { observation: correction, correctedById: null },
    ]);
    expect(countingObservations(all, '2022-09-01')).toEqual([correction, next]);
  });

  it('follows a correction of a correction', () => {
    const again = { ...correction, id: 'again', knownDate: '2022-08-25', corrects: 'correction' };
    expect(countingObservations([first, correction, again], '2022-08-25')).toEqual([again]);
  });

  it('takes the record known later where two reach the same day', () => {
    const later = { ...first, id: 'later', knownDate: '2022-08-05' };
    expect(latestObservation([later, first], '2022-08-31')).toBe(later);
  });

  it('then takes the one recorded later, the one of the shorter period, the one of the later id', () => {
    const recordedLater = { ...first, id: 'a', recordedAt: '2022-08-02T00:00:00Z' };
    expect(latestObservation([recordedLater, first], '2022-08-31')).toBe(recordedLater);
    const longer = sampleObservation({ ...first, id: 'z', period: customPeriod('2022-06-01', '2022-07-31') });
    expect(latestObservation([first, longer], '2022-08-31')).toBe(first);
    const namedLater = { ...first, id: 'second' };
    expect(latestObservation([namedLater, first], '2022-08-31')).toBe(namedLater);
  });
});
