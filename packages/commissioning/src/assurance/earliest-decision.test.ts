import { expect, it } from 'vitest';
import { earliestDecision } from './earliest-decision.ts';

it.each([
  [
    '28 clear days leave out the day of the notice and of the decision',
    'notice',
    '2022-08-01',
    false,
    '2022-08-30',
  ],
  [
    'the 28 days are days, whatever the constitution says of five',
    'notice',
    '2022-08-01',
    true,
    '2022-08-30',
  ],
  ['five clear days are days by the regulations', 'general-exception', '2022-08-24', false, '2022-08-30'],
  [
    'five clear working days leave out the bank holiday',
    'general-exception',
    '2022-08-24',
    true,
    '2022-09-02',
  ],
  ['clocks that go back make no day longer', 'notice', '2025-10-10', false, '2025-11-08'],
  ['no day can be told past the years there are', 'notice', '9999-12-31', false, null],
  ['no day can be told where bank holidays are not known', 'general-exception', '2027-12-30', true, null],
] as const)('%s', (_, route, noticeDate, countsWorkingDays, earliest) => {
  expect(earliestDecision(route, noticeDate, countsWorkingDays)).toBe(earliest);
});
