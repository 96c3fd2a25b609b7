import { describe, expect, it } from 'vitest';
import { baseIssues } from './base-issues.ts';

const command = {
  actionId: 'E08000018:plan:1.1.1',
  effectiveDate: null,
  corrects: null,
  expectedVersion: null,
  clientRecordId: null,
};
const plan = { startDate: '2022-01-01', endDate: null };
const issuesOn = (day: string) => baseIssues(command, day, plan, '2022-08-31');

describe('the day a command speaks of', () => {
  it('is from the start of the plan up to today', () => {
    expect(issuesOn('2022-01-01')).toEqual([]);
    expect(issuesOn('2022-08-31')).toEqual([]);
    expect(issuesOn('2021-12-31')).toMatchObject([
      { path: 'effectiveDate', found: '2021-12-31', expected: expect.stringContaining('2022-01-01') },
    ]);
    expect(issuesOn('2022-09-01')).toMatchObject([{ path: 'effectiveDate', found: '2022-09-01' }]);
  });
});

describe('the day a command speaks of, once the plan has ended', () => {
  const over = { startDate: '2020-01-01', endDate: '2022-03-31' };
  const issuesOf = (day: string) => baseIssues(command, day, over, '2022-08-31');

  it('is one on which the plan ran, told late or not', () => {
    expect(issuesOf('2022-03-31')).toEqual([]);
    expect(issuesOf('2022-04-01')).toEqual([
      {
        path: 'effectiveDate',
        found: '2022-04-01',
        expected: 'a day up to 2022-03-31, when the plan ended',
        whatToDo:
          'Give the day on which it happened while the plan ran; what happened later belongs to a plan that runs.',
      },
    ]);
  });
});

describe('the id a caller chooses', () => {
  it('can be seen', () => {
    const issues = baseIssues({ ...command, clientRecordId: ' \u200b' }, '2022-08-31', plan, '2022-08-31');
    expect(issues).toMatchObject([{ path: 'clientRecordId', found: 'nothing that can be seen' }]);
  });
});
