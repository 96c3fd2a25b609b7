import { sendMeasures } from '@golden-thread/send/measures';
import { describe, expect, it } from 'vitest';
import { measuresOf, periodsOf } from './figure-question.ts';

const asked = { by: 'month', from: null, until: null, asOf: '2025-03-05' } as const;
const labels = (...given: Parameters<typeof periodsOf>) =>
  periodsOf(...given).map(({ startDate, endDate }) => `${startDate} ${endDate}`);

describe('the periods of a question', () => {
  it('are the 12 months to the last day a return tells of, where nothing is said', () => {
    const periods = labels(asked, [{ untilDate: '2024-12-31' }, { untilDate: '2024-09-30' }]);
    expect(periods).toHaveLength(12);
    expect([periods[0], periods.at(-1)]).toEqual(['2024-01-01 2024-01-31', '2024-12-01 2024-12-31']);
  });

  it('are the 12 months to the day of the question where there is no return, whole months only', () => {
    const periods = labels(asked, []);
    expect([periods[0], periods.at(-1)]).toEqual(['2024-04-01 2024-04-30', '2025-02-01 2025-02-28']);
  });

  it('are whole quarters and years within the days given', () => {
    const given = { ...asked, from: '2023-12-31', until: '2024-12-31' };
    expect(labels({ ...given, by: 'quarter' }, [])).toHaveLength(4);
    expect(labels({ ...given, by: 'calendar-year' }, [])).toEqual(['2024-01-01 2024-12-31']);
  });

  it('are 60 at most, and none beyond the calendar', () => {
    expect(periodsOf({ ...asked, from: '2020-01-01', until: '2024-12-31' }, [])).toHaveLength(60);
    for (const [from, until] of [
      ['2020-01-01', '2025-01-31'],
      ['0001-01-01', '9998-12-31'],
      ['9999-01-01', '9999-12-31'],
      ['2024-02-01', '2024-01-31'],
    ] as const) {
      expect(() => periodsOf({ ...asked, from, until }, [])).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    }
    expect(periodsOf({ ...asked, until: '0001-01-31' }, [])).toEqual([]);
  });
});

describe('the measures of a question', () => {
  it('are those named, in the order named, and every one where none is', () => {
    expect(measuresOf(['plans-issued', 'requests-received']).map(({ id }) => id)).toEqual([
      'plans-issued',
      'requests-received',
    ]);
    expect(measuresOf(null)).toBe(sendMeasures);
  });

  it('are refused where one is not known', () => {
    expect(() => measuresOf(['plans-issued', 'plans'])).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ID' }),
    );
  });
});
