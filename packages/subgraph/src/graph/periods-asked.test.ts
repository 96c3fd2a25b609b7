import { describe, expect, it } from 'vitest';
import { periodsAsked } from './periods-asked.ts';

const asked = { by: 'month', from: null, until: null, asOf: '2025-03-05' } as const;
const labels = (...given: Parameters<typeof periodsAsked>) =>
  periodsAsked(...given).map(({ startDate, endDate }) => `${startDate} ${endDate}`);

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
    expect(periodsAsked({ ...asked, from: '2020-01-01', until: '2024-12-31' }, [])).toHaveLength(60);
    for (const [from, until] of [
      ['2020-01-01', '2025-01-31'],
      ['0001-01-01', '9998-12-31'],
      ['9999-01-01', '9999-12-31'],
      ['2024-02-01', '2024-01-31'],
    ] as const) {
      expect(() => periodsAsked({ ...asked, from, until }, [])).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    }
    expect(periodsAsked({ ...asked, until: '0001-01-31' }, [])).toEqual([]);
  });

  it('begin on the day that whoever answers says, where the question says none', () => {
    const told = [{ untilDate: '2025-03-31' }];
    const years = periodsAsked({ ...asked, by: 'financial-year' }, told, () => '2023-04-01');
    expect(years.map(({ startDate }) => startDate)).toEqual(['2023-04-01', '2024-04-01']);
    const from = periodsAsked(
      { ...asked, by: 'financial-year', from: '2024-04-01' },
      told,
      () => '2023-04-01',
    );
    expect(from.map(({ startDate }) => startDate)).toEqual(['2024-04-01']);
  });
});
