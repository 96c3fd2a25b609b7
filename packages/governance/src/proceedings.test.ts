import { checkWith } from '@golden-thread/outcomes/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  madeUpReturn,
  meeting,
  resolution,
  samplePlans,
  sampleProceedings,
} from '../test/sample-proceedings.ts';
import { sampleGovernance } from '../test/sample-governance.ts';
import type { Proceedings } from './proceedings.ts';
import { proceedingsIssues } from './proceedings-issues.ts';
import { returnsDue } from './returns-due.ts';
import { proceedingsSchema, succeedingPlanSchema } from './schema.ts';
import { trackedActions } from './tracked-actions.ts';

const code = (run: () => unknown) => {
  try {
    run();
  } catch (defect) {
    return (defect as { code: string }).code;
  }
  return null;
};
const source = { sourceId: 'made-up', place: 'for tests' };

describe('tracked actions', () => {
  const told = (asOf: string, proceedings: Proceedings = sampleProceedings) =>
    trackedActions(proceedings, asOf).map(
      ({ resolution: { id }, dueDate, state, overdue }) => `${id} ${dueDate} ${state} ${overdue}`,
    );

  it('are those of meetings held by the day, with who, by when and how far each is', () => {
    expect(told('2022-06-13')).toEqual([]);
    expect(told('2022-06-14')).toEqual([
      'june-7-2 2022-07-31 not-recorded false',
      'june-7-3 2022-09-06 not-recorded false',
    ]);
    expect(told('2022-08-01')).toEqual([
      'june-7-2 2022-07-31 in-progress true',
      'june-7-3 2022-09-06 not-recorded false',
      'july-1 null not-recorded null',
      'july-2 null not-recorded null',
    ]);
    expect(told('2022-09-10')).toEqual([
      'june-7-2 2022-07-31 done false',
      'june-7-3 2022-09-06 withdrawn false',
      'july-1 null not-recorded null',
      'july-2 null not-recorded null',
    ]);
  });

  it('are in time on the last day, and overdue from the next', () => {
    expect(told('2022-07-31')[0]).toBe('june-7-2 2022-07-31 in-progress false');
    expect(told('2022-09-06')[1]).toBe('june-7-3 2022-09-06 not-recorded false');
    expect(told('2022-09-07')[1]).toBe('june-7-3 2022-09-06 not-recorded true');
  });

  it('take the newest record by the day, and of one day the later in the data', () => {
    const record = (state: 'done' | 'in-progress', recordedDate: string) => ({
      resolutionId: 'june-7-2',
      state,
      recordedDate,
      note: null,
      source,
    });
    const resolutionRecords = [
      record('done', '2022-07-02'),
      record('in-progress', '2022-07-01'),
      record('in-progress', '2022-07-02'),
    ];
    const [first] = trackedActions({ ...sampleProceedings, resolutionRecords }, '2022-07-02');
    expect(first?.record).toBe(resolutionRecords[2]);
    expect(first?.meeting.id).toBe('june');
    expect(trackedActions({ ...sampleProceedings, resolutionRecords }, '2022-07-01')[0]?.state).toBe(
      'in-progress',
    );
    expect(trackedActions(sampleProceedings, '2022-06-30')[0]?.record).toBeNull();
  });

  it('do not come from a cancelled meeting', () => {
    const meetings = sampleProceedings.meetings.map((each) => ({ ...each, status: 'cancelled' as const }));
    expect(told('2022-09-10', { ...sampleProceedings, meetings })).toEqual([]);
  });

  it('are refused for a meeting that is not there, and a day that is none', () => {
    const lost = { ...sampleProceedings, resolutions: [resolution('r', { meetingId: 'never' })] };
    expect(code(() => trackedActions(lost, '2022-09-10'))).toBe('UNKNOWN_MEETING');
    expect(code(() => trackedActions(sampleProceedings, 'soon'))).toBe('NOT_A_CALENDAR_DAY');
  });
});

describe('returns', () => {
  const due = (from: string, to: string, asOf = to, proceedings: Proceedings = sampleProceedings) =>
    returnsDue(proceedings, from, to, asOf).map(
      ({ returnId, dueDate, state, receivedDate }) => `${dueDate} ${returnId} ${state} ${receivedDate}`,
    );

  it('are due on their days, earliest first, from meetings and days counted in working days', () => {
    expect(due('2022-06-01', '2022-09-30')).toEqual([
      '2022-06-21 minutes overdue null',
      '2022-06-30 quarterly received-late 2022-07-01',
      '2022-08-02 minutes overdue null',
      '2022-09-01 assurance overdue null',
      '2022-09-13 minutes overdue null',
      '2022-09-30 once awaited null',
      '2022-09-30 quarterly awaited null',
    ]);
  });

  it('stand as they were known on the day asked', () => {
    expect(due('2022-03-31', '2022-03-31', '2022-03-30')).toEqual(['2022-03-31 quarterly awaited null']);
    expect(due('2022-03-31', '2022-03-31')).toEqual(['2022-03-31 quarterly received 2022-03-31']);
    expect(due('2022-06-30', '2022-06-30', '2022-06-30')).toEqual(['2022-06-30 quarterly awaited null']);
    expect(due('2022-09-30', '2022-09-30', '2022-10-01')).toEqual([
      '2022-09-30 once overdue null',
      '2022-09-30 quarterly overdue null',
    ]);
  });

  it('say how a day comes about that no document states', () => {
    const why = (from: string, to: string, proceedings = sampleProceedings) =>
      returnsDue(proceedings, from, to, to).map(({ assumption }) => assumption);
    expect(why('2022-03-31', '2022-03-31')).toEqual([null]);
    expect(why('2022-06-30', '2022-06-30')).toEqual(['Counted every 3 months from 31 March 2022.']);
    expect(why('2022-09-01', '2022-09-01')).toEqual([
      '5 working days after 24 August 2022, that day not counted.',
    ]);
    const own = {
      ...sampleProceedings,
      returns: [
        madeUpReturn('monthly', {
          kind: 'recurring',
          everyMonths: 1,
          firstDate: '2022-01-31',
          lastDate: null,
        }),
        madeUpReturn('next', { kind: 'after-days', dates: ['2022-02-25'], workingDays: 1 }),
        madeUpReturn(
          'said',
          { kind: 'after-days', dates: ['2022-02-25'], workingDays: 1 },
          { assumption: 'Taken to be so.' },
        ),
      ],
    };
    expect(why('2022-02-28', '2022-02-28', own)).toEqual([
      'Counted every month from 31 January 2022.',
      '1 working day after 25 February 2022, that day not counted.',
      'Taken to be so.',
    ]);
  });

  it('end with the last day, and do not come from a cancelled meeting', () => {
    expect(due('2022-12-31', '2022-12-31')).toEqual([]);
    expect(due('2022-11-01', '2022-11-30')).toEqual([]);
  });

  it('count the first of several times that one came in', () => {
    const receipt = (receivedDate: string) => ({
      returnId: 'once',
      dueDate: '2022-09-30',
      receivedDate,
      source,
    });
    const returnReceipts = [receipt('2022-10-02'), receipt('2022-09-29')];
    expect(due('2022-09-30', '2022-09-30', '2022-10-02', { ...sampleProceedings, returnReceipts })[0]).toBe(
      '2022-09-30 once received 2022-09-29',
    );
  });

  it('do not need bank holidays beyond the last day asked', () => {
    const meetings = [meeting('far', '2031-01-01'), meeting('near', '2022-06-14')];
    expect(due('2022-06-21', '2022-06-21', '2022-06-21', { ...sampleProceedings, meetings })).toHaveLength(1);
    const returns = [madeUpReturn('r', { kind: 'after-days', dates: ['2031-01-01'], workingDays: 1 })];
    expect(code(() => due('2031-01-01', '2031-01-02', '2031-01-02', { ...sampleProceedings, returns }))).toBe(
      'OUTSIDE_BANK_HOLIDAYS',
    );
  });

  it('are refused backwards, for more than ten years, or where one stands still', () => {
    expect(code(() => due('2022-06-02', '2022-06-01'))).toBe('DATES_OUT_OF_ORDER');
    expect(code(() => due('2022-06-01', '2032-06-02'))).toBe('RETURNS_TOO_LONG');
    expect(
      code(() => returnsDue({ ...sampleProceedings, returns: [] }, '2022-06-01', '2032-06-01', '2022-06-01')),
    ).toBeNull();
    const still = madeUpReturn('r', {
      kind: 'recurring',
      everyMonths: 0,
      firstDate: '2022-01-01',
      lastDate: null,
    });
    expect(
      code(() => due('2022-06-01', '2022-06-02', '2022-06-02', { ...sampleProceedings, returns: [still] })),
    ).toBe('RHYTHM_STANDS_STILL');
  });

  it('have the same days whether asked for at once or in two stretches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (days) => {
        const day = (count: number) => new Date(Date.UTC(2022, 0, 1 + count)).toISOString().slice(0, 10);
        const whole = due('2022-01-01', '2022-12-31');
        const parts = [...due('2022-01-01', day(days), '2022-12-31'), ...due(day(days + 1), '2022-12-31')];
        expect(parts).toEqual(whole);
      }),
    );
  });
});

describe('resolutions that a document does not number', () => {
  it('may be several in one item', () => {
    const unnumbered = ['a', 'b'].map((id) => resolution(id, { number: null }));
    const resolutions = [...sampleProceedings.resolutions, ...unnumbered];
    expect(proceedingsIssues(sampleGovernance, { ...sampleProceedings, resolutions })).toEqual([]);
  });
});

describe('files of proceedings', () => {
  it('are given back unchanged when they are sound', () => {
    expect(checkWith(proceedingsSchema, sampleProceedings)).toEqual({ ok: true, value: sampleProceedings });
    for (const plan of samplePlans)
      expect(checkWith(succeedingPlanSchema, plan)).toEqual({ ok: true, value: plan });
  });

  it('tell every problem at once', () => {
    const [first] = sampleProceedings.resolutions;
    const checked = checkWith(proceedingsSchema, {
      ...sampleProceedings,
      meetings: [{ ...sampleProceedings.meetings[0], status: 'over' }],
      resolutions: [{ ...first, number: 0, action: { by: null, due: { kind: 'soon' } } }],
      minutes: [],
    });
    expect(checked.ok ? [] : checked.issues.map(({ path }) => path)).toEqual([
      'meetings[0].status',
      'resolutions[0].number',
      'resolutions[0].action.due.kind',
      'minutes',
    ]);
  });
});
