import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { clockIssues, readClock } from '../clocks.ts';
import type { ClockCase } from '../clocks.ts';
import { clockCaseSchema } from '../schema.ts';
import { clockProblems } from './clock-issues.ts';

const sound: ClockCase = {
  clock: 'final-plan',
  requestReceivedDate: '2025-03-03',
  finalPlanSentDate: '2025-07-21',
  ended: null,
  exceptions: [],
};
const issuesOf = (given: unknown) => {
  const checked = checkWith(clockCaseSchema, given);
  return checked.ok ? [] : checked.issues;
};

describe('the issues of a case', () => {
  it('are none where its days follow one another, or fall on one day', () => {
    expect(clockIssues(sound)).toEqual([]);
    expect(clockIssues({ ...sound, finalPlanSentDate: '2025-03-03' })).toEqual([]);
    expect(clockIssues({ ...sound, finalPlanSentDate: 'unknown' })).toEqual([]);
    expect(clockIssues({ ...sound, requestReceivedDate: 'unknown' })).toEqual([]);
    expect(clockIssues({ ...sound, requestReceivedDate: 'not-yet', finalPlanSentDate: 'not-yet' })).toEqual(
      [],
    );
  });

  it('tell a closing day before the request, with what to do', () => {
    expect(clockIssues({ ...sound, finalPlanSentDate: '2025-03-02' })).toEqual([
      {
        code: 'DATES_OUT_OF_ORDER',
        path: 'finalPlanSentDate',
        found: '"2025-03-02"',
        expected: '2025-03-03 or later, which is its requestReceivedDate',
        whatToDo:
          'Correct the one of requestReceivedDate and finalPlanSentDate that is wrong, or write "unknown".',
      },
    ]);
  });

  it('tell a plan sent for a request that has not come in', () => {
    expect(clockIssues({ ...sound, requestReceivedDate: 'not-yet' })).toEqual([
      {
        code: 'NOT_YET_BUT_DONE',
        path: 'requestReceivedDate',
        found: '"not-yet"',
        expected: 'a day not after 2025-07-21, which is its finalPlanSentDate, or "unknown"',
        whatToDo: 'Write the day of requestReceivedDate, or "unknown" where the record does not say.',
      },
    ]);
  });

  it('tell an end before the request, and an exception that ends before it begins', () => {
    const given: ClockCase = {
      ...sound,
      ended: { date: '2025-03-02', because: 'the request was withdrawn.' },
      exceptions: [
        { kind: 'personal-circumstances', fromDate: '2025-04-02', toDate: '2025-04-02' },
        { kind: 'absence-from-area', fromDate: '2025-04-02', toDate: '2025-04-01' },
        {
          kind: 'school-closed',
          adviceAskedDate: '2025-07-20',
          closedFromDate: '2025-09-01',
          reopensDate: '2025-07-20',
        },
      ],
    };
    expect(clockIssues(given).map(({ path, code }) => [path, code])).toEqual([
      ['ended.date', 'DATES_OUT_OF_ORDER'],
      ['exceptions[1].toDate', 'DATES_OUT_OF_ORDER'],
      ['exceptions[2].reopensDate', 'DATES_OUT_OF_ORDER'],
    ]);
  });

  it('look at nothing that has no clock', () => {
    for (const nothing of [null, 7, 'final-plan', undefined, {}, { clock: 'sundial' }]) {
      expect(clockProblems(nothing)).toEqual([]);
    }
    expect(clockProblems({ clock: 'final-plan', exceptions: 'none', ended: 'yes' })).toEqual([]);
    expect(clockProblems({ clock: 'final-plan', exceptions: [null, 3] })).toEqual([]);
  });
});

describe('checking a case', () => {
  it('gives back a sound one unchanged', () => {
    expect(checkWith(clockCaseSchema, sound)).toEqual({ ok: true, value: sound });
  });

  it('tells everything at once: a day that is none, an unknown exception, days out of order, a field too many', () => {
    const given = {
      ...sound,
      finalPlanSentDate: '2025-03-02',
      ended: { date: '2025-02-30', because: 'it was withdrawn.' },
      exceptions: [
        { kind: 'staff-holidays' },
        { kind: 'personal-circumstances', fromDate: 'not-yet', toDate: 'later' },
        { kind: 'absence-from-area', fromDate: '2025-04-02', toDate: '2025-04-01' },
      ],
      pupilName: 'nobody',
    };
    const issues = issuesOf(given);
    expect(issues.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      'ended.date INVALID_DATE',
      'exceptions[0].kind NOT_ONE_OF',
      'exceptions[1].fromDate INVALID_DATE',
      'exceptions[1].toDate INVALID_DATE',
      'exceptions[2].toDate DATES_OUT_OF_ORDER',
      'finalPlanSentDate DATES_OUT_OF_ORDER',
      'pupilName UNKNOWN_FIELD',
    ]);
    const at = (path: string) => issues.find((issue) => issue.path === path);
    expect(at('exceptions[1].toDate')).toMatchObject({
      found: '"later"',
      expected: 'a real calendar day written YYYY-MM-DD, or "not-yet" or "unknown"',
      whatToDo: 'Write the day, for example 2025-03-31, or "not-yet" or "unknown".',
    });
    expect(at('exceptions[1].fromDate')?.expected).toBe(
      'a real calendar day written YYYY-MM-DD, or "unknown"',
    );
    for (const issue of issues) expect(issue.whatToDo).toMatch(/\.$/);
  });

  it('refuses a clock there is not', () => {
    expect(issuesOf({ ...sound, clock: 'sundial' })).toMatchObject([{ path: 'clock' }]);
  });
});

describe('reading', () => {
  it('refuses a day of reading that is none', () => {
    expect(() => readClock(sound, '2025-02-30')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });

  it('tells whom advice was asked of, and nobody for other clocks', () => {
    const asked: ClockCase = {
      clock: 'advice',
      adviceFrom: 'health',
      askedDate: '2025-03-03',
      adviceReceivedDate: 'not-yet',
      ended: null,
      exceptions: [],
    };
    expect(readClock(asked, '2025-03-10')).toMatchObject({
      clock: 'advice',
      adviceFrom: 'health',
      asAt: '2025-03-10',
      startedOn: '2025-03-03',
      source: 'Special Educational Needs and Disability Regulations 2014, regulation 8(1)',
    });
    expect(readClock(sound, '2025-03-10').adviceFrom).toBeNull();
  });
});
