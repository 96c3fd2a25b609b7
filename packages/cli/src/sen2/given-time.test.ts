import { describe, expect, it } from 'vitest';
import { WrongUse } from '../wrong-use.ts';
import { givenTime } from './given-time.ts';

const annual = { year: 2025, today: '2025-06-02' } as const;
const codeOf = (given: Parameters<typeof givenTime>[0]): string => {
  try {
    givenTime(given);
    return 'none';
  } catch (error) {
    return error instanceof WrongUse ? error.details.code : String(error);
  }
};

describe('what a return is said to tell of', () => {
  it('is the calendar year before its census, known from today unless said', () => {
    const whole = { fromDate: '2024-01-01', untilDate: '2024-12-31', censusDate: '2025-01-16' };
    expect(givenTime(annual)).toEqual({ ...whole, knownDate: '2025-06-02' });
    expect(givenTime({ ...annual, knownDate: '2025-01-16' })).toEqual({ ...whole, knownDate: '2025-01-16' });
  });

  it('is of an extract its days, the last of them in place of the census', () => {
    expect(givenTime({ ...annual, from: '2025-01-01', until: '2025-05-31' })).toEqual({
      fromDate: '2025-01-01',
      untilDate: '2025-05-31',
      censusDate: '2025-05-31',
      knownDate: '2025-06-02',
    });
  });

  it.each([
    [{ knownDate: '2025-01-15' }, 'KNOWN_TOO_EARLY'],
    [{ today: '2025-01-02' }, 'KNOWN_TOO_EARLY'],
    [{ knownDate: '2025-06-03' }, 'KNOWN_IN_THE_FUTURE'],
    [{ knownDate: '2025-02-30' }, 'INVALID_DATE'],
    [{ from: '2025-01-01' }, 'FROM_AND_UNTIL'],
    [{ until: '2025-01-01' }, 'FROM_AND_UNTIL'],
    [{ from: '2025-02-01', until: '2025-01-01' }, 'DAYS_OUT_OF_ORDER'],
    [{ from: '2025-01-01', until: '2025-06-03' }, 'KNOWN_TOO_EARLY'],
    [{ from: 'May', until: '2025-06-01' }, 'INVALID_DATE'],
  ])('is refused as %j', (given, code) => {
    expect(codeOf({ ...annual, ...given })).toBe(code);
  });
});
