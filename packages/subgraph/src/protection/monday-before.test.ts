import { describe, expect, it } from 'vitest';
import { mondayOnOrBefore } from './monday-before.ts';

describe('the Monday on or before a day', () => {
  it.each([
    ['2025-06-02', '2025-06-02'],
    ['2025-06-08', '2025-06-02'],
    ['2025-06-09', '2025-06-09'],
    ['2024-01-01', '2024-01-01'],
    ['2023-12-31', '2023-12-25'],
    ['2000-02-29', '2000-02-28'],
  ])('of %s is %s', (day, monday) => expect(mondayOnOrBefore(day)).toBe(monday));
});
