import { describe, expect, it } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import type { ImprovementPlan, PlanKind } from './improvement-plan.ts';
import { planStanding, plansInForce } from './plans-in-force.ts';

const plan = (
  kind: PlanKind,
  startDate: string,
  endDate: string | null,
  predecessorPlanId: string | null,
): ImprovementPlan => ({ ...samplePlan, id: kind, kind, startDate, endDate, predecessorPlanId });

/** A made-up area with one plan of every kind, as plans have succeeded one another since 2022. */
const plans = [
  plan('joint-commissioning-plan', '2021-04-01', '2024-03-31', null),
  plan('written-statement-of-action', '2022-01-01', null, null),
  plan('priority-action-plan', '2023-09-01', '2024-08-31', 'written-statement-of-action'),
  plan('strategic-plan', '2024-06-01', null, 'priority-action-plan'),
  plan('local-send-reform-plan', '2026-09-01', null, 'strategic-plan'),
];
const standing = (id: PlanKind, asOf: string) =>
  planStanding(
    plans.find((one) => one.id === id)!,
    plans,
    asOf,
  );

describe('the plans in force', () => {
  it.each([
    ['2021-03-31', []],
    ['2021-04-01', ['joint-commissioning-plan']],
    ['2022-01-01', ['joint-commissioning-plan', 'written-statement-of-action']],
    ['2023-08-31', ['joint-commissioning-plan', 'written-statement-of-action']],
    ['2023-09-01', ['joint-commissioning-plan', 'priority-action-plan']],
    ['2024-04-01', ['priority-action-plan']],
    ['2024-06-01', ['priority-action-plan', 'strategic-plan']],
    ['2024-09-01', ['strategic-plan']],
    ['2026-08-31', ['strategic-plan']],
    ['2026-09-01', ['local-send-reform-plan']],
  ])('on %s are %j', (asOf, expected) => {
    expect(plansInForce(plans, asOf).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the standing of a plan', () => {
  it('is not begun, in force, then succeeded where another took over and ended where none did', () => {
    expect(standing('written-statement-of-action', '2021-12-31')).toBe('not-begun');
    expect(standing('written-statement-of-action', '2022-01-01')).toBe('in-force');
    expect(standing('written-statement-of-action', '2023-09-01')).toBe('succeeded');
    expect(standing('priority-action-plan', '2024-08-31')).toBe('in-force');
    expect(standing('priority-action-plan', '2024-09-01')).toBe('succeeded');
    expect(standing('joint-commissioning-plan', '2024-04-01')).toBe('ended');
  });

  it('is not changed by a plan that names itself', () => {
    const ring = plan('strategic-plan', '2024-06-01', null, 'strategic-plan');
    expect(planStanding(ring, [ring], '2025-01-01')).toBe('in-force');
  });

  it('needs a day that is one', () => {
    expect(() => planStanding(plans[0]!, plans, 'now')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });
});
