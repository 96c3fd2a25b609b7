import { describe, expect, it } from 'vitest';
import { asAtStatus, readAsAt } from './as-at.ts';

const read = (query: string) => readAsAt(new URL(`http://127.0.0.1/areas/x${query}`), '2026-11-22');

describe('readAsAt', () => {
  it('reads the day of the address, and today when it names none', () => {
    expect(read('?as-at=31+August+2022')).toMatchObject({ day: '2022-08-31', inAddress: '2022-08-31' });
    expect(read('')).toMatchObject({ day: '2026-11-22', inAddress: null, error: null });
    expect(asAtStatus(read('?as-at=2022-08-31'))).toEqual({ status: 200 });
  });

  it('tells the past, today and the future apart', () => {
    expect(['2022-08-31', '2026-11-22', '2026-11-23'].map((day) => read(`?as-at=${day}`).when)).toEqual([
      'past',
      'today',
      'future',
    ]);
    expect(read('').when).toBe('today');
  });

  it('says that a day is not one, and does not answer as if it were', () => {
    const bad = read('?as-at=2023-02-29');
    expect(bad).toMatchObject({ typed: '2023-02-29', inAddress: null });
    expect(bad.error).toBe('The date must be a real date, like 31 August 2022');
    expect(asAtStatus(bad)).toEqual({ status: 400 });
  });
});
