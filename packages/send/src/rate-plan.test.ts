import { readFileSync } from 'node:fs';
import { bragGrey, rag } from '@golden-thread/rag';
import { describe, expect, it } from 'vitest';
import { approval, decision, evidence, progress, rating, samplePlan } from '../test/sample-plan.ts';
import type { MeasureAssessment } from './action-facts.ts';
import type { ActionRecord } from './action-record.ts';
import { findAction, type PlannedAction } from './plan-actions.ts';
import { rateAction } from './rate-action.ts';
import { ratePlan } from './rate-plan.ts';

interface Golden {
  readonly asOf: string;
  readonly assessments: Readonly<Record<string, MeasureAssessment>>;
  readonly records: readonly ({ readonly make: 'rating' | 'progress' } & Parameters<typeof rating>[0] &
    Parameters<typeof progress>[0])[];
  readonly actions: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly contradictions: readonly object[];
}
const golden = JSON.parse(
  readFileSync(new URL('../test/golden/plan-as-at.json', import.meta.url), 'utf8'),
) as Golden;

describe('a plan as at a day', () => {
  const records = golden.records.map(({ make, ...rest }): ActionRecord =>
    make === 'rating'
      ? rating(rest as Parameters<typeof rating>[0])
      : progress(rest as Parameters<typeof progress>[0]),
  );
  const rated = ratePlan({
    plan: samplePlan,
    scheme: bragGrey,
    records,
    assessments: new Map(Object.entries(golden.assessments)),
    asOf: golden.asOf,
  });

  it('keeps what was recorded and what the rules give apart, action by action', () => {
    expect(
      rated.actions.map(({ ref, recorded, computed, differs }) => ({ ref, recorded, computed, differs })),
    ).toEqual(golden.actions);
  });

  it('counts all six states as recorded', () => {
    expect(Object.fromEntries(rated.counts.map(({ rating: state, count }) => [state, count]))).toEqual(
      golden.counts,
    );
  });

  it('lists every contradiction in the order of the document', () => {
    expect(rated.contradictions.map(({ actionRef, kind }) => ({ actionRef, kind }))).toEqual(
      golden.contradictions,
    );
  });
});

describe('an action as at a day', () => {
  const actionRef = '1.1.1';
  const planned = findAction(samplePlan, actionRef) as PlannedAction;
  const rateOn = (asOf: string, records: readonly ActionRecord[], closingBodyIds?: readonly string[]) =>
    rateAction({
      plan: samplePlan,
      planned,
      scheme: bragGrey,
      records,
      assessments: new Map(),
      asOf,
      closingBodyIds,
    });
  const closed = [
    progress({ id: 'p1', actionRef, effectiveDate: '2022-07-01', status: 'complete' }),
    evidence({ id: 'e1', actionRef, effectiveDate: '2022-07-05' }),
    decision({ id: 'd1', actionRef, effectiveDate: '2022-07-10', evidenceId: 'e1' }),
    approval({ id: 'a1', actionRef, effectiveDate: '2022-07-20' }),
  ];

  it('is blue, recorded and by the rules, once the board has approved, and not the day before', () => {
    expect(rateOn('2022-07-20', closed)).toMatchObject({
      recorded: 'blue',
      computed: 'blue',
      contradictions: [],
    });
    expect(rateOn('2022-07-19', closed)).toMatchObject({ recorded: 'unknown', computed: 'green' });
  });

  it('is not blue by the approval of a board without the right, and that is a contradiction', () => {
    const rated = rateOn('2022-07-20', closed, ['another-board']);
    expect(rated.computed).toBe('green');
    expect(rated.contradictions.map(({ kind }) => kind)).toEqual(['BLUE_WITHOUT_APPROVAL']);
  });

  it('can be read as it was before it was closed', () => {
    expect(rateOn('2022-06-30', closed)).toMatchObject({ recorded: 'unknown', computed: 'unknown' });
  });

  it('is what closed is in a scheme with no blue, recorded and by the rules, and nothing speaks against it', () => {
    const risky = { measuresRisk: 'significant-risk', timelineRisk: 'unknown' } as const;
    const [complete, ...rest] = closed;
    const records = [{ ...complete!, ...risky } as ActionRecord, ...rest];
    for (const asOf of ['2022-07-20', '2022-08-31']) {
      expect(
        rateAction({ plan: samplePlan, planned, scheme: rag, records, assessments: new Map(), asOf }),
      ).toMatchObject({
        recorded: 'green',
        computed: 'green',
        differs: false,
        contradictions: [],
      });
    }
    const counts = ratePlan({
      plan: samplePlan,
      scheme: rag,
      records,
      assessments: new Map(),
      asOf: '2022-07-20',
    }).counts;
    expect(counts.find(({ rating: counted }) => counted === 'blue')?.count).toBe(0);
  });

  it('is closed without contradiction by an approval alone in a scheme with no blue, its deadline long past', () => {
    const approved = rateAction({
      plan: samplePlan,
      planned,
      scheme: rag,
      records: [closed[3]!],
      assessments: new Map(),
      asOf: '2023-01-01',
    });
    expect(approved).toMatchObject({
      recorded: 'green',
      computed: 'unknown',
      differs: false,
      contradictions: [],
    });
  });

  it('is closed by the board alone where the plan names no panel', () => {
    const plan = { ...samplePlan, evidencePanelBodyId: null };
    const records = closed.filter(({ kind }) => kind !== 'panel-decision');
    const rated = (scheme: typeof rag) =>
      rateAction({ plan, planned, scheme, records, assessments: new Map(), asOf: '2022-07-20' });
    expect(rated(bragGrey)).toMatchObject({ recorded: 'blue', computed: 'blue', contradictions: [] });
    expect(rated(rag)).toMatchObject({ recorded: 'green', computed: 'green', contradictions: [] });
    expect(rateOn('2022-07-20', records).computed).toBe('green');
  });

  it('names the record its rating comes from', () => {
    expect(rateOn('2022-07-20', closed).recordedFrom?.recordId).toBe('a1');
  });
});
