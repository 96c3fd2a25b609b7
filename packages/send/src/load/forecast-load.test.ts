import { addMonths } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { forecastLoad } from './forecast-load.ts';
import type { LoadHistory, LoadMonth } from './load-month.ts';

function history(from: string, requests: readonly (number | null)[]): LoadHistory {
  const months = requests.map((each, at): LoadMonth => ({
    month: addMonths(`${from}-01`, at).slice(0, 7),
    requests: each,
    decisions: null,
    outcomes: null,
    lags: null,
    ceased: null,
    inForce: null,
  }));
  return { months, leftOut: [] };
}
const requestsOf = (from: string, series: readonly (number | null)[], asAt: string, months = 3) =>
  forecastLoad({ history: history(from, series), asAt, months }).series.requests;
const wavy = (months: number, august = 1) =>
  Array.from({ length: months }, (_, at) =>
    Math.round((60 + ((at * 7) % 11) - 5) * (at % 12 === 7 ? august : 1)),
  );

describe('a forecast of load', () => {
  it('goes on from the first month that is not over', () => {
    const series = wavy(12);
    expect(requestsOf('2024-01', series, '2024-12-31').months.map(({ month }) => month)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
    expect(requestsOf('2024-01', series, '2025-01-30').months[0]?.month).toBe('2025-01');
    expect(requestsOf('2024-01', series, '2025-01-31').months[0]?.month).toBe('2025-02');
  });

  it('names the method, why it was taken, and how far off it was', () => {
    const told = requestsOf('2024-01', wavy(12), '2024-12-31');
    expect(told.method).toBe('exponential-smoothing');
    expect(told.why).toBe(
      'The series stays at a level that newer months shape more than older ones: of 6 methods tried on its own earlier months, the one that was least far off.',
    );
    expect(told.meanErrorPercent).toBe(5.12);
    expect(told.heldOut).toBe(27);
    expect(told.knownMonths).toBe(12);
    expect(told.months[0]).toEqual({ month: '2025-01', value: 58.4, lower: 52.3, upper: 64.5 });
  });

  it('has an interval from nine known months on, and says so below', () => {
    expect(requestsOf('2024-01', wavy(9), '2024-09-30').months[0]?.lower).not.toBeNull();
    const eight = requestsOf('2024-01', wavy(8), '2024-08-31');
    expect(eight.months[0]).toMatchObject({ lower: null, upper: null });
    expect(eight.remarks).toContain('No interval: it takes 9 known months in a row, and there are 8.');
  });

  it('says of one month that there is no back-test either', () => {
    const one = requestsOf('2024-01', [60], '2024-01-31', 1);
    expect(one.months).toEqual([{ month: '2024-02', value: 60, lower: null, upper: null }]);
    expect(one.why).toBe(
      'The series stays at its newest value: the simplest method, for no error could be told.',
    );
    expect(one.meanErrorPercent).toBeNull();
    expect(one.remarks).toEqual([
      'Months of school holidays are not told apart: it takes 36 known months in a row, and there are 1.',
      'No interval: it takes 9 known months in a row, and there is 1.',
      'No back-test: there is no earlier month above zero that a method could have foretold.',
    ]);
  });

  it('uses what lies after a gap and passes over months that are not known yet', () => {
    const told = requestsOf('2023-12', [40, null, ...wavy(12), null], '2025-03-31', 1);
    expect(told.months[0]?.month).toBe('2025-04');
    expect(told.knownMonths).toBe(12);
    expect(told.remarks).toContain('1 month before a gap is not used, since a gap is unknown and not zero.');
    expect(told.remarks).toContain('2 months after the last known are not known: the line passes over them.');
  });

  it('says what cannot be continued and why', () => {
    const none = (told: ReturnType<typeof requestsOf>) => [told.months, told.method, told.remarks];
    expect(none(requestsOf('2024-01', [], '2024-12-31'))).toEqual([
      [],
      null,
      ['No month that is over is whole in the records.'],
    ]);
    expect(none(requestsOf('2024-01', [null, null], '2024-02-29'))).toEqual([
      [],
      null,
      ['No month of the records tells of it.'],
    ]);
    expect(none(requestsOf('2022-01', wavy(12), '2025-03-31'))).toEqual([
      [],
      null,
      ['The records end 27 months before the first to come, and are not continued over more than 24.'],
    ]);
    expect(none(requestsOf('2024-01', wavy(12), '2025-12-31', 24))).toEqual([
      [],
      null,
      ['The last known month is December 2024, too long ago to look so far ahead.'],
    ]);
  });

  it('has nothing to say of growth beyond any number', () => {
    const tripling = Array.from({ length: 12 }, (_, at) => 3 ** at);
    const told = requestsOf('2024-01', tripling, '2024-12-31', 24);
    expect(told.months).toEqual([]);
    expect(told.remarks[0]).toContain('It grows beyond any number worth stating.');
  });

  it('says how far it looks from how little', () => {
    expect(requestsOf('2024-01', wavy(12), '2024-12-31', 13).remarks).toContain(
      'It looks 13 months ahead from 12 months known.',
    );
  });

  it('tells August apart where three years show that it is lower, and not where it is like the others', () => {
    const apart = requestsOf('2022-01', wavy(36, 0.4), '2024-12-31', 12);
    expect(apart.calendarEffects).toBe(true);
    const august = apart.months.find(({ month }) => month === '2025-08')?.value ?? Number.NaN;
    expect(august).toBeLessThan(35);
    expect(august).toBeGreaterThan(18);
    const alike = requestsOf('2022-01', wavy(36), '2024-12-31', 12);
    expect(alike.calendarEffects).toBe(false);
    expect(alike.remarks[0]).toBe(
      'Months of school holidays are not told apart: it would not have foretold the last twelve months better.',
    );
  });

  it('does not divide by an August in which nothing ever happens', () => {
    const told = requestsOf('2022-01', wavy(36, 0), '2024-12-31', 12);
    expect(told.remarks[0]).toBe(
      'Months of school holidays are not told apart: a month of the year is near zero.',
    );
  });

  it('gives nothing but zeros for a series of zeros, without a width of nothing', () => {
    const told = requestsOf(
      '2022-01',
      Array.from({ length: 36 }, () => 0),
      '2024-12-31',
      1,
    );
    expect(told.months).toEqual([{ month: '2025-01', value: 0, lower: 0, upper: 0.5 }]);
  });

  it('refuses a history of months that are not over, and a number of months it cannot look ahead', () => {
    const asked = { history: history('2024-01', wavy(12)), asAt: '2024-12-31' };
    expect(() => forecastLoad({ ...asked, asAt: '2024-12-30', months: 1 })).toThrow(
      expect.objectContaining({ code: 'MONTH_NOT_OVER' }),
    );
    for (const months of [0, 25, 1.5, Number.NaN]) {
      expect(() => forecastLoad({ ...asked, months })).toThrow(
        expect.objectContaining({ code: 'MONTHS_OUT_OF_RANGE' }),
      );
    }
  });
});
