import type { ImprovementPlan, PlanKind } from '@golden-thread/send';
import { describe, expect, it } from 'vitest';
import { planGraph, rotherham } from './plan-graph.ts';

const shipped = await rotherham();
const [statement] = shipped.plans;

/** A plan of one action, in the bodies and posts of the shipped area. */
function made(
  kind: PlanKind,
  [startDate, endDate]: readonly [string, string | null],
  predecessorPlanId: string | null,
  changes: Partial<ImprovementPlan['priorities'][number]['headings'][number]['actions'][number]> = {},
): ImprovementPlan {
  const [priority] = statement!.priorities;
  const [heading] = priority!.headings;
  const actions = [{ ...heading!.actions[0]!, ...changes }];
  const { risks, ...plan } = statement!;
  expect(risks).toBeDefined();
  return {
    ...plan,
    id: kind,
    kind,
    title: `A made-up ${kind}`,
    startDate,
    endDate,
    predecessorPlanId,
    priorities: [{ ...priority!, headings: [{ ...heading!, actions }] }],
  };
}

const waits = {
  links: [
    { kind: 'depends-on', planId: 'priority-action-plan', ref: '1.1.1', note: 'It goes on from there.' },
  ],
} as const;

/** A made-up area: every kind of plan, each after the one before it, the joint commissioning plan beside them. */
const area = {
  ...shipped,
  actionRecords: [],
  plans: [
    made('written-statement-of-action', ['2022-01-01', null], null),
    made('priority-action-plan', ['2023-09-01', '2024-08-31'], 'written-statement-of-action'),
    made('strategic-plan', ['2024-09-01', null], 'priority-action-plan', waits),
    made('local-send-reform-plan', ['2026-09-01', null], 'strategic-plan'),
    made('joint-commissioning-plan', ['2024-04-01', '2027-03-31'], null),
  ],
};
const ask = planGraph(area, '2025-06-30');
const inArea = async (fields: string) =>
  (
    await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LocalArea { ${fields} } } }`,
      { of: [{ __typename: 'LocalArea', code: 'E08000018' }] },
    )
  ).data._entities[0];

describe('plans of every kind', () => {
  it('lead to the one before and to those after, whatever their kinds', async () => {
    const { improvementPlans } = await inArea(
      'improvementPlans { kind predecessor { kind } successors { kind } standing }',
    );
    const kinds = improvementPlans.map(({ kind, predecessor, standing, successors }: any) => [
      predecessor?.kind ?? null,
      kind,
      ...successors.map((each: any) => each.kind),
      standing,
    ]);
    expect(kinds).toEqual([
      [null, 'WRITTEN_STATEMENT_OF_ACTION', 'PRIORITY_ACTION_PLAN', 'SUCCEEDED'],
      ['WRITTEN_STATEMENT_OF_ACTION', 'PRIORITY_ACTION_PLAN', 'STRATEGIC_PLAN', 'SUCCEEDED'],
      ['PRIORITY_ACTION_PLAN', 'STRATEGIC_PLAN', 'LOCAL_SEND_REFORM_PLAN', 'IN_FORCE'],
      ['STRATEGIC_PLAN', 'LOCAL_SEND_REFORM_PLAN', 'NOT_BEGUN'],
      [null, 'JOINT_COMMISSIONING_PLAN', 'IN_FORCE'],
    ]);
  });

  it.each([
    ['2021-12-31', []],
    ['2022-01-01', ['WRITTEN_STATEMENT_OF_ACTION']],
    ['2023-09-01', ['PRIORITY_ACTION_PLAN']],
    ['2024-08-31', ['PRIORITY_ACTION_PLAN', 'JOINT_COMMISSIONING_PLAN']],
    ['2024-09-01', ['STRATEGIC_PLAN', 'JOINT_COMMISSIONING_PLAN']],
    ['2027-04-01', ['LOCAL_SEND_REFORM_PLAN']],
  ])('say which was in force on %s', async (asOf, expected) => {
    const { plansInForce } = await inArea(`plansInForce(asOf: "${asOf}") { kind }`);
    expect(plansInForce.map((each: any) => each.kind)).toEqual(expected);
  });

  it('may wait for an action of another plan', async () => {
    const { data } = await ask(
      '{ improvementAction(id: "E08000018:strategic-plan:1.1.1") { dependencies { action { id } inWords } } }',
    );
    expect(data.improvementAction.dependencies).toEqual([
      {
        action: { id: 'E08000018:priority-action-plan:1.1.1' },
        inWords:
          'It depends on 1.1.1 of “A made-up priority-action-plan”, which was due by 31 July 2022 and is not recorded as complete.',
      },
    ]);
    const needed = await ask(
      '{ improvementAction(id: "E08000018:priority-action-plan:1.1.1") { neededBy { id } } }',
    );
    expect(needed.data.improvementAction.neededBy).toEqual([{ id: 'E08000018:strategic-plan:1.1.1' }]);
  });

  it('have a scorecard and a report each', async () => {
    for (const { id } of area.plans) {
      const { data, errors } = await ask(
        `{ improvementPlan(id: "E08000018:${id}") { scorecard { rows { cells { printed } } }
           highlightReport(groupId: "E08000018:ehc-plans-sub-group", from: "2025-05-01", until: "2025-05-31") { actions { changed } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.improvementPlan.scorecard.rows.length).toBeGreaterThan(0);
      expect(data.improvementPlan.highlightReport.actions).toEqual([{ changed: false }]);
    }
  });
});
