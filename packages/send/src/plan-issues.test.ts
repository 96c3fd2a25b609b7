import { describe, expect, it } from 'vitest';
import { entry, risk } from '../test/sample-risk.ts';
import { decision, evidence, rating, samplePlan } from '../test/sample-plan.ts';
import type { ActionRecord } from './action-record.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import { planIssues, type PlanSurroundings } from './plan-issues.ts';
import { recordIssues } from './record-issues.ts';

const surroundings: PlanSurroundings = {
  bodyIds: new Set(['board', 'panel', 'group-one']),
  postIds: new Set(['head-of-inclusion']),
  organisationIds: new Set(['council']),
  schemeIds: new Set(['brag-grey']),
  indicatorIds: new Set(['quality-of-plans']),
  planIds: new Set(['sample-plan']),
};
const issues = (plan: ImprovementPlan, around = surroundings) =>
  planIssues(plan, around).map(({ code, path }) => `${code} at ${path}`);

describe('the issues of a plan', () => {
  it('name partners, owners and sources of risks that lead nowhere', () => {
    const nobody = { kind: 'organisation', id: 'nobody' } as const;
    const [priority, ...rest] = samplePlan.priorities;
    const partners = [
      { name: 'Nobody', holder: nobody },
      { name: 'Schools', holder: null },
    ];
    const plan = {
      ...samplePlan,
      priorities: [{ ...priority!, deliveryPartners: partners }, ...rest],
      risks: [risk('one', { owner: nobody, entries: [entry('a', '2022-08-01')] }), risk('two')],
    };
    expect(issues(plan, { ...surroundings, sourceIds: new Set(['elsewhere']) })).toEqual([
      'UNKNOWN_REFERENCE at source.sourceId',
      'UNKNOWN_REFERENCE at priorities[0].deliveryPartners[0].holder.id',
      'UNKNOWN_REFERENCE at risks[0].owner.id',
      'UNKNOWN_REFERENCE at risks[0].entries[0].source.sourceId',
      'UNKNOWN_REFERENCE at risks[1].entries[0].source.sourceId',
    ]);
  });

  it('are none where it is sound', () => {
    expect(issues(samplePlan)).toEqual([]);
  });

  it('name every reference that leads nowhere, with what to do', () => {
    const none = new Set<string>();
    const around = {
      bodyIds: none,
      postIds: none,
      organisationIds: none,
      schemeIds: none,
      indicatorIds: none,
      planIds: none,
      sourceIds: none,
    };
    const [first] = planIssues(samplePlan, around);
    expect(first).toEqual({
      code: 'UNKNOWN_REFERENCE',
      path: 'boardBodyId',
      found: '"board"',
      expected: 'the id of a body in this area',
      whatToDo: 'Correct the id, or add a body with it.',
    });
    expect(
      issues({ ...samplePlan, predecessorPlanId: 'older' }, around).map((each) => each.slice(21)),
    ).toEqual([
      'boardBodyId',
      'evidencePanelBodyId',
      'schemeId',
      'predecessorPlanId',
      'source.sourceId',
      'priorities[0].groupBodyId',
      'priorities[0].leads[0].id',
      'priorities[0].headings[0].impactMeasureIds[0]',
      'priorities[0].headings[0].actions[0].leads[0].id',
      'priorities[0].headings[0].actions[1].leads[0].id',
      'priorities[1].headings[0].actions[0].leads[0].id',
      'priorities[1].headings[0].actions[1].leads[0].id',
    ]);
  });

  it('know leads that are organisations', () => {
    const [first, ...others] = samplePlan.priorities;
    const led = (id: string) => ({
      ...samplePlan,
      priorities: [{ ...first!, leads: [{ kind: 'organisation' as const, id }] }, ...others],
    });
    expect(issues(led('council'))).toEqual([]);
    expect(issues(led('ghost'))).toEqual(['UNKNOWN_REFERENCE at priorities[0].leads[0].id']);
  });

  it('find references used twice, each where it repeats', () => {
    const [first] = samplePlan.priorities;
    expect(issues({ ...samplePlan, priorities: [first!, first!] })).toEqual([
      'DUPLICATE_REF at priorities[1].ref',
      'DUPLICATE_REF at priorities[1].headings[0].ref',
      'DUPLICATE_REF at priorities[1].headings[1].ref',
      'DUPLICATE_REF at priorities[1].headings[0].actions[0].ref',
      'DUPLICATE_REF at priorities[1].headings[0].actions[1].ref',
      'DUPLICATE_REF at priorities[1].headings[1].actions[0].ref',
    ]);
  });

  it('find a plan that ends before it starts or comes before itself', () => {
    expect(issues({ ...samplePlan, endDate: '2021-12-31', predecessorPlanId: 'sample-plan' })).toEqual([
      'DATES_OUT_OF_ORDER at endDate',
      'PLAN_SUCCEEDS_ITSELF at predecessorPlanId',
    ]);
    expect(issues({ ...samplePlan, endDate: '2022-01-01' })).toEqual([]);
  });
});

describe('the issues of records', () => {
  const actionRef = '1.1.1';
  const first = rating({ id: 'r1', actionRef, effectiveDate: '2022-08-01' });
  const submitted = evidence({ id: 'e1', actionRef, effectiveDate: '2022-08-01' });
  const decided = decision({ id: 'd1', actionRef, effectiveDate: '2022-08-02', evidenceId: 'e1' });
  const found = (...records: readonly ActionRecord[]) =>
    recordIssues([samplePlan], records).map(({ code, path }) => `${code} at ${path}`);

  it('are none where they are sound', () => {
    expect(found(first, { ...first, id: 'r2', corrects: 'r1' }, submitted, decided)).toEqual([]);
  });

  it('find ids used twice, plans and actions that are not there, and records from nowhere', () => {
    expect(
      found(
        first,
        { ...first, planId: 'another' },
        { ...first, id: 'r3', actionRef: '9.9.9' },
        { ...first, id: 'r4', source: null },
      ),
    ).toEqual([
      'DUPLICATE_ID at [1].id',
      'UNKNOWN_PLAN at [1].planId',
      'UNKNOWN_ACTION at [2].actionRef',
      'NO_ORIGIN at [3].recordedBy',
    ]);
  });

  it('find decisions on evidence that is not there or is about another action', () => {
    expect(found(decided)).toEqual(['UNKNOWN_EVIDENCE at [0].evidenceId']);
    expect(found({ ...submitted, actionRef: '1.1.2' }, decided)).toEqual([
      'UNKNOWN_EVIDENCE at [1].evidenceId',
    ]);
  });

  it('find corrections of what is not there, of something else, and in a circle', () => {
    expect(found({ ...first, corrects: 'ghost' })).toEqual(['UNKNOWN_CORRECTED_RECORD at [0].corrects']);
    expect(found(first, { ...first, id: 'r2', actionRef: '1.1.2', corrects: 'r1' })).toEqual([
      'CORRECTS_ANOTHER_ACTION at [1].corrects',
    ]);
    expect(found(first, { ...submitted, corrects: 'r1' })).toEqual([
      'CORRECTS_ANOTHER_ACTION at [1].corrects',
    ]);
    expect(found({ ...first, corrects: 'r2' }, { ...first, id: 'r2', corrects: 'r1' })).toEqual([
      'CORRECTION_CYCLE at [0].corrects',
      'CORRECTION_CYCLE at [1].corrects',
    ]);
  });
});
