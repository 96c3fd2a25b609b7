import { bragGrey } from '@golden-thread/rag';
import { describe, expect, it } from 'vitest';
import { ofMonth, sampleMeasure } from '../../test/sample-measure.ts';
import { sampleGovernance } from '../../test/sample-governance.ts';
import { approval, decision, evidence, progress, rating, samplePlan } from '../../test/sample-plan.ts';
import { entry, risk } from '../../test/sample-risk.ts';
import { highlightReport } from './highlight-report.ts';
import type { HighlightReportInput } from './highlight-report-input.ts';

function report(given: Partial<HighlightReportInput> = {}) {
  return highlightReport({
    plan: samplePlan,
    bodyId: 'group-one',
    from: '2022-08-01',
    until: '2022-08-31',
    scheme: bragGrey,
    governance: sampleGovernance,
    records: [],
    indicators: [sampleMeasure()],
    observations: [],
    ...given,
  });
}

const of = (actionRef: string, id: string, effectiveDate: string) => ({ actionRef, id, effectiveDate });

describe('the actions of a highlight report', () => {
  const records = [
    rating({ ...of('1.1.1', 'r1', '2022-07-15'), rating: 'green' }),
    rating({ ...of('1.1.1', 'r2', '2022-08-15'), rating: 'amber', statedAs: 'Amber' }),
    rating({ ...of('1.1.2', 'r3', '2022-07-15') }),
    rating({ ...of('2.1.1', 'r4', '2022-08-15') }),
    rating({ ...of('1.1.2', 'r5', '2022-09-01'), rating: 'red', statedAs: 'Red' }),
  ];

  it('are those the group answers for, as they were the day before the period and as they are on its last', () => {
    const { actions, countsBefore, countsNow } = report({ records });
    expect(
      actions.map(({ before, changed, now, ref }) => [ref, before.recorded, now.recorded, changed]),
    ).toEqual([
      ['1.1.1', 'green', 'amber', true],
      ['1.1.2', 'green', 'green', false],
      ['1.2.1', 'unknown', 'unknown', false],
    ]);
    const count = (counts: typeof countsNow, of: string) => counts.find((each) => each.rating === of)?.count;
    expect([count(countsBefore, 'green'), count(countsNow, 'green'), count(countsNow, 'amber')]).toEqual([
      2, 1, 1,
    ]);
  });

  it('are all of the plan for its board', () => {
    expect(report({ bodyId: 'board' }).actions).toHaveLength(5);
    expect(report({ bodyId: 'nobody' }).actions).toEqual([]);
  });

  it('bring what was recorded of a day in the period, oldest first, and no more', () => {
    expect(report({ records }).changes.map(({ record }) => record.id)).toEqual(['r2']);
    expect(report({ records, bodyId: 'board' }).changes.map(({ record }) => record.id)).toEqual(['r2', 'r4']);
  });

  it('mark a record that another of the period corrects', () => {
    const corrected = [
      ...records,
      rating({ ...of('1.1.1', 'r6', '2022-08-20'), rating: 'green', corrects: 'r2' }),
    ];
    expect(
      report({ records: corrected }).changes.map(({ correctedById, record }) => [record.id, correctedById]),
    ).toEqual([
      ['r2', 'r6'],
      ['r6', null],
    ]);
  });

  it('count the first day of the period as one of it', () => {
    const first = rating({ ...of('1.1.1', 'r7', '2022-08-01'), rating: 'red', statedAs: 'Red' });
    const { actions, changes, recordedLate } = report({ records: [first] });
    expect([actions[0]?.before.recorded, actions[0]?.now.recorded]).toEqual(['unknown', 'red']);
    expect([changes.length, recordedLate.length]).toEqual([1, 0]);
    const noon = rating({ ...of('1.1.1', 'r7', '2022-07-20'), recordedAt: '2022-08-01T12:00:00Z' });
    expect(report({ records: [noon] }).recordedLate).toHaveLength(1);
  });

  it('leave out what was recorded about another plan', () => {
    expect(
      report({ records: [rating({ ...of('1.1.1', 'r7', '2022-08-02'), planId: 'other' })] }).changes,
    ).toEqual([]);
  });

  it('are closed by the approval of the board that holds the right', () => {
    const closed = [
      progress({ ...of('1.1.1', 'p1', '2022-08-01'), status: 'complete' }),
      evidence(of('1.1.1', 'e1', '2022-08-02')),
      decision({ ...of('1.1.1', 'd1', '2022-08-03'), evidenceId: 'e1' }),
      approval(of('1.1.1', 'a1', '2022-08-04')),
    ];
    const observations = [ofMonth('2022-07', 80)];
    expect(report({ records: closed, observations })).toMatchObject({
      contradictions: [],
      actions: [{ now: { recorded: 'blue', computed: 'blue' } }, {}, {}],
    });
  });

  it('bring what was recorded in the period about an earlier day, apart', () => {
    const late = rating({ ...of('1.1.1', 'r9', '2022-07-20'), recordedAt: '2022-08-31T22:00:00Z' });
    const after = rating({ ...of('1.1.1', 'r8', '2022-07-21'), recordedAt: '2022-09-01T00:00:00Z' });
    const { changes, recordedLate } = report({ records: [...records, late, after] });
    expect(recordedLate.map(({ record }) => record.id)).toEqual(['r9']);
    expect(changes.map(({ record }) => record.id)).toEqual(['r2']);
  });

  it('bring the contradictions of the last day', () => {
    const late = [rating(of('1.1.1', 'r1', '2022-08-02')), rating(of('2.1.1', 'r2', '2022-08-02'))];
    expect(report({ records: late }).contradictions).toMatchObject([
      { actionRef: '1.1.1', kind: 'GREEN_AFTER_DEADLINE' },
    ]);
  });

  it('say what they depend on, also where it stands in another plan', () => {
    const plan = structuredClone(samplePlan);
    const action = plan.priorities[0]!.headings[0]!.actions[1]!;
    Object.assign(action, {
      links: [
        { kind: 'depends-on', planId: null, ref: '1.1.1', note: '' },
        { kind: 'depends-on', planId: 'other', ref: '1.1.1', note: '' },
      ],
    });
    const other = { ...samplePlan, id: 'other' };
    expect(report({ plan }).actions[1]?.dependencies.map(({ state }) => state)).toEqual(['late']);
    expect(report({ plan, plans: [plan, other] }).actions[1]?.dependencies).toHaveLength(2);
  });
});

describe('the deadlines of a highlight report', () => {
  it('are those that passed and are not met, those of the period, and those of the next three months', () => {
    const { deadlines } = report({ bodyId: 'board' });
    expect(deadlines.passed).toEqual([
      { ref: '1.1.1', dueDate: '2022-07-31', milestone: false, complete: false, inPeriod: false },
      { ref: '2.1.1', dueDate: '2022-08-31', milestone: false, complete: false, inPeriod: true },
    ]);
    expect(deadlines.coming.map(({ dueDate, ref }) => [ref, dueDate])).toEqual([['2.1.2', '2022-09-30']]);
    expect(report({ bodyId: 'board', until: '2022-09-30' }).deadlines.coming.map(({ ref }) => ref)).toEqual([
      '1.1.2',
    ]);
  });

  it('come by day, whatever the order of the plan, and none of an action without one', () => {
    const plan = structuredClone(samplePlan);
    Object.assign(plan.priorities[0]!.headings[1]!.actions[0]!, {
      deadline: { kind: 'to-be-agreed', label: 'To be agreed' },
    });
    const refs = ({ coming, passed }: ReturnType<typeof report>['deadlines']) =>
      [passed, coming].map((lines) => lines.map(({ inPeriod, ref }) => `${ref} ${inPeriod}`));
    const of = (from: string, until: string) =>
      refs(report({ bodyId: 'board', plan, from, until }).deadlines);
    expect(of('2022-07-31', '2022-12-31')).toEqual([
      ['1.1.1 true', '2.1.1 true', '2.1.2 true', '1.1.2 true'],
      [],
    ]);
    expect(of('2022-09-01', '2022-09-15')).toEqual([
      ['1.1.1 false', '2.1.1 false'],
      ['2.1.2 false', '1.1.2 false'],
    ]);
  });

  it('leave out earlier ones that are met and earlier milestones', () => {
    const records = [progress({ ...of('1.1.1', 'p1', '2022-08-02'), status: 'complete' })];
    expect(report({ records }).deadlines.passed).toEqual([]);
    const july = report({ records, from: '2022-07-01', until: '2022-07-31' }).deadlines.passed;
    expect(july.map(({ complete, milestone, ref }) => [ref, milestone, complete])).toEqual([
      ['1.1.1', false, false],
      ['1.2.1', true, false],
    ]);
  });
});

describe('the evidence of a highlight report', () => {
  const complete = progress({ ...of('1.1.1', 'p1', '2022-08-02'), status: 'complete' });
  const submitted = evidence(of('1.1.1', 'e1', '2022-08-03'));

  it('waits until the panel decides', () => {
    expect(report({ records: [complete, submitted] }).evidenceWaiting).toEqual([submitted]);
    const decided = decision({ ...of('1.1.1', 'd1', '2022-08-20'), evidenceId: 'e1' });
    expect(report({ records: [complete, submitted, decided] }).evidenceWaiting).toEqual([]);
    const later = decision({ ...of('1.1.1', 'd1', '2022-09-20'), evidenceId: 'e1' });
    expect(report({ records: [complete, submitted, later] }).evidenceWaiting).toEqual([submitted]);
  });

  it('is what was submitted last', () => {
    const again = evidence(of('1.1.1', 'e2', '2022-08-04'));
    expect(report({ records: [complete, submitted, again] }).evidenceWaiting).toEqual([again]);
  });

  it('waits no longer once the board approved closing', () => {
    const closed = approval(of('1.1.1', 'a1', '2022-08-20'));
    expect(report({ records: [complete, submitted, closed] }).evidenceWaiting).toEqual([]);
  });
});

describe('the risks of a highlight report', () => {
  const plan = {
    ...samplePlan,
    risks: [
      risk('whole', { entries: [entry('a', '2022-07-01')] }),
      risk('new', { priorityRefs: ['1'], entries: [entry('a', '2022-08-01')] }),
      risk('closed-now', {
        entries: [entry('a', '2022-07-01'), entry('b', '2022-08-05', { status: 'closed' })],
      }),
      risk('closed-before', {
        entries: [entry('a', '2022-06-01'), entry('b', '2022-07-05', { status: 'closed' })],
      }),
      risk('to-come', { entries: [entry('a', '2022-09-01')] }),
      risk('elsewhere', { priorityRefs: ['2'] }),
    ],
  };

  it('are those open on the last day and those closed in the period', () => {
    expect(
      report({ plan }).risks.map(({ changed, risk: { id }, wholePlan }) => [id, wholePlan, changed]),
    ).toEqual([
      ['whole', true, false],
      ['new', false, true],
      ['closed-now', true, true],
    ]);
  });
});

describe('the measures of a highlight report', () => {
  const observations = [ofMonth('2022-06', 58), ofMonth('2022-07', 61.1, { knownDate: '2022-08-20' })];

  it('tell what became known in the period', () => {
    expect(report({ observations }).measures).toMatchObject([
      {
        indicator: { id: 'quality-of-plans' },
        before: { value: 58 },
        now: { value: 61.1 },
        moved: true,
        change: 3.1,
        travel: { word: 'improving' },
      },
    ]);
  });

  it('tell that nothing did', () => {
    expect(report({ observations: observations.slice(0, 1) }).measures).toMatchObject([
      { moved: false, change: 0 },
    ]);
    const first = report({
      observations: observations.slice(1),
      indicators: [sampleMeasure(), sampleMeasure({ id: 'x' })],
    });
    expect(first.measures).toMatchObject([{ before: null, now: { value: 61.1 }, moved: true, change: null }]);
    const lost = [ofMonth('2022-06', 58), ofMonth('2022-07', null, { knownDate: '2022-08-20' })];
    expect(report({ observations: lost }).measures).toMatchObject([{ before: { value: 58 }, change: null }]);
    const others = observations.map((each) => ({ ...each, indicatorId: 'x' }));
    expect(report({ observations: others }).measures).toMatchObject([{ before: null, now: null }]);
    expect(report().measures).toMatchObject([{ before: null, now: null, moved: false, change: null }]);
    expect(
      report({ observations: [ofMonth('2022-07', null, { knownDate: '2022-08-20' })] }).measures,
    ).toMatchObject([{ before: null, moved: true, change: null }]);
  });
});

describe('the days of a highlight report', () => {
  it('run forwards', () => {
    expect(() => report({ from: '2022-09-01' })).toThrow(
      expect.objectContaining({ code: 'DATES_OUT_OF_ORDER' }),
    );
    expect(() => report({ until: 'now' })).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
    expect(report({ from: '2022-08-31' }).from).toBe('2022-08-31');
  });
});
