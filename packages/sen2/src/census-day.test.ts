import { describe, expect, it } from 'vitest';
import { censusDay } from './census-day.ts';

describe('the census day', () => {
  it('is the third Thursday of January', () => {
    expect([2023, 2024, 2025, 2026].map(censusDay)).toEqual([
      '2023-01-19',
      '2024-01-18',
      '2025-01-16',
      '2026-01-15',
    ]);
  });

  it('lies between the 15th and the 21st, on a Thursday, in any year', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const day = new Date(censusDay(year));
      expect([day.getUTCDay(), day.getUTCDate() >= 15 && day.getUTCDate() <= 21]).toEqual([4, true]);
    }
  });
});
