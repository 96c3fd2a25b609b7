import { describe, expect, it } from 'vitest';
import { readReportMonth } from './report-month.ts';

const read = (query: string, today = '2022-11-22') => readReportMonth(new URL(`http://x/${query}`), today);

describe('the month of a report', () => {
  it.each(['2022-08', '08/2022', '8.2022', 'August 2022', 'aug 2022', ' August 2022 '])(
    'reads %s',
    (typed) => {
      expect(read(`?month=${encodeURIComponent(typed)}`).month).toEqual({
        month: '2022-08',
        label: 'August 2022',
        from: '2022-08-01',
        until: '2022-08-31',
        whole: true,
      });
    },
  );

  it('is the last one that is over, where none is asked for', () => {
    expect(read('').month?.month).toBe('2022-10');
    expect(read('', '2023-01-01').month?.month).toBe('2022-12');
  });

  it('ends today where it is not over, also on its last day', () => {
    expect(read('?month=2022-11').month).toMatchObject({ until: '2022-11-22', whole: false });
    expect(read('?month=2022-11', '2022-11-30').month).toMatchObject({ until: '2022-11-30', whole: false });
  });

  it('knows leap years', () => expect(read('?month=2020-02').month?.until).toBe('2020-02-29'));

  it.each(['soon', '2022-13', '2022-00', '0/2022', 'Smarch 2022', '31 August 2022', 'ma 2022'])(
    'refuses %s',
    (typed) => {
      expect(read(`?month=${encodeURIComponent(typed)}`)).toEqual({
        month: null,
        typed,
        error: 'The month must be a real month, like August 2022',
      });
    },
  );

  it('refuses a month that has not begun', () => {
    expect(read('?month=2022-12')).toMatchObject({
      month: null,
      error: expect.stringContaining('must have begun'),
    });
  });
});
