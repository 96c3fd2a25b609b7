import { describe, expect, it } from 'vitest';
import { deadlineDate, milestoneDate } from './deadline-date.ts';

describe('the day of a deadline', () => {
  it('is the last day of the month the plan states, in a leap year too', () => {
    expect(deadlineDate({ kind: 'month', month: '2024-02', label: 'February 2024' })).toBe('2024-02-29');
  });

  it.each([
    { kind: 'ongoing', firstMonth: '2022-07', label: 'Ongoing, July for the first report' },
    { kind: 'recurring', agreeByMonth: '2022-12', label: 'Comes round, to be agreed December 2022' },
    { kind: 'to-be-agreed', label: 'To be agreed' },
    { kind: 'not-stated', label: 'No deadline stated' },
  ] as const)('is none where the plan gives no date ($kind), even with a month in its label', (deadline) => {
    expect(deadlineDate(deadline)).toBeNull();
  });
});

describe('the milestone inside a deadline', () => {
  it('is the last day of the month an ongoing or recurring deadline names', () => {
    expect(milestoneDate({ kind: 'ongoing', firstMonth: '2022-07', label: 'Ongoing' })).toBe('2022-07-31');
    expect(milestoneDate({ kind: 'recurring', agreeByMonth: '2022-12', label: 'Comes round' })).toBe(
      '2022-12-31',
    );
  });

  it('is none where no month is named, and none for a deadline that is a date itself', () => {
    expect(milestoneDate({ kind: 'ongoing', firstMonth: null, label: 'Ongoing' })).toBeNull();
    expect(milestoneDate({ kind: 'to-be-agreed', label: 'To be agreed' })).toBeNull();
    expect(milestoneDate({ kind: 'month', month: '2022-07', label: 'July 2022' })).toBeNull();
  });
});
