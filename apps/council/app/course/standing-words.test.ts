import { describe, expect, it } from 'vitest';
import { standingWords } from './standing-words.ts';

const open = { startDate: '2022-01-01', endDate: null };
const closed = { startDate: '2022-01-01', endDate: '2023-12-31' };

describe('whether a plan is in force, in words', () => {
  it.each([
    [
      '2021-12-31',
      { standing: 'NOT_BEGUN', ...open },
      'Not begun on 31 December 2021: its first day is 1 January 2022, and no last day is stated.',
    ],
    [
      '2022-08-31',
      { standing: 'IN_FORCE', ...open },
      'In force on 31 August 2022: it began on 1 January 2022, and no last day is stated.',
    ],
    [
      '2022-08-31',
      { standing: 'IN_FORCE', ...closed },
      'In force on 31 August 2022: it began on 1 January 2022, and its last day is 31 December 2023.',
    ],
    [
      '2024-01-01',
      { standing: 'ENDED', ...closed },
      'No longer in force on 1 January 2024: it began on 1 January 2022, and its last day is 31 December 2023.',
    ],
    [
      '2024-01-01',
      { standing: 'SUCCEEDED', ...open },
      'No longer in force on 1 January 2024, since another plan took over: it began on 1 January 2022, and no last day is stated.',
    ],
  ] as const)('on %s', (day, plan, words) => {
    expect(standingWords(plan, day)).toBe(words);
  });
});
