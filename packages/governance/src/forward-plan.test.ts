import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleGovernance } from '../test/sample-governance.ts';
import { forwardPlan } from './forward-plan.ts';

interface GoldenPlan {
  readonly bodyId: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly { readonly date: string; readonly title: string; readonly kind: string }[];
}
const golden = JSON.parse(
  readFileSync(new URL('../test/golden/forward-plan.json', import.meta.url), 'utf8'),
) as GoldenPlan;

describe('the forward plan of a body', () => {
  it('is the golden one: rota, scorecard and visit by date, in the order of the rules', () => {
    const plan = forwardPlan(sampleGovernance, golden.bodyId, golden.from, golden.to);
    expect(plan.map(({ date, title, kind }) => ({ date, title, kind }))).toEqual(golden.items);
  });

  it('says which group brings an item, and that nobody does', () => {
    const plan = forwardPlan(sampleGovernance, 'board', '2022-09-01', '2022-09-30');
    expect(plan.map(({ fromBodyId }) => fromBodyId)).toEqual([
      'group-one',
      'group-two',
      'group-three',
      'group-four',
      null,
    ]);
  });

  it('says of every day whether a document states it, and what is assumed when none does', () => {
    const assumed = (bodyId: string, from: string, to: string) =>
      forwardPlan(sampleGovernance, bodyId, from, to).map(({ date, assumption }) => `${date} ${assumption}`);
    expect(assumed('place-board', '2022-10-01', '2023-10-01')).toEqual([
      '2022-10-01 null',
      '2023-04-01 Counted every 6 months from 1 October 2022; this day itself is not stated.',
      '2023-10-01 Counted every 6 months from 1 October 2022; this day itself is not stated.',
    ]);
    expect(assumed('board', '2022-08-31', '2022-08-31')).toEqual([
      '2022-08-31 Quarter ends are taken; no day is stated.',
    ]);
    const september = forwardPlan(sampleGovernance, 'board', '2022-09-01', '2022-09-30');
    expect(september.map(({ assumption }) => assumption)).toEqual([
      ...Array<string>(4).fill('Only the month is stated; its first day stands for it.'),
      null,
    ]);
  });

  it('says that a day is counted month by month', () => {
    const rhythm = sampleGovernance.rhythm.map((rule) =>
      rule.kind === 'recurring' ? { ...rule, everyMonths: 1, assumption: null } : rule,
    );
    const items = forwardPlan({ ...sampleGovernance, rhythm }, 'place-board', '2022-11-01', '2022-11-01');
    expect(items[0]?.assumption).toBe(
      'Counted every month from 1 October 2022; this day itself is not stated.',
    );
  });

  it('includes its first and its last day', () => {
    const days = forwardPlan(sampleGovernance, 'place-board', '2022-10-01', '2023-04-01').map(
      ({ date }) => date,
    );
    expect(days).toEqual(['2022-10-01', '2023-04-01']);
  });

  it('leaves out a month of the rota whose first day has gone', () => {
    expect(forwardPlan(sampleGovernance, 'board', '2022-09-02', '2022-09-30')).toEqual([]);
  });

  it('ends with the last month of the rota', () => {
    expect(forwardPlan(sampleGovernance, 'board', '2023-08-02', '2024-08-31')).toEqual([]);
  });

  it('is empty for a body with no rhythm', () => {
    expect(forwardPlan(sampleGovernance, 'panel', '2022-09-01', '2023-08-31')).toEqual([]);
  });

  it('refuses to run backwards, for more than ten years, or for a body it does not know', () => {
    const code = (bodyId: string, from: string, to: string) => {
      try {
        forwardPlan(sampleGovernance, bodyId, from, to);
      } catch (defect) {
        return (defect as { code: string }).code;
      }
      return null;
    };
    expect(code('board', '2022-09-02', '2022-09-01')).toBe('DATES_OUT_OF_ORDER');
    expect(code('board', '2022-09-01', '2032-09-02')).toBe('FORWARD_PLAN_TOO_LONG');
    expect(code('board', '2022-09-01', '2032-09-01')).toBeNull();
    expect(code('nobody', '2022-09-01', '2022-09-02')).toBe('UNKNOWN_BODY');
  });

  it('refuses a rule that stands still', () => {
    const rhythm = sampleGovernance.rhythm.map((rule) =>
      rule.kind === 'recurring' ? { ...rule, everyMonths: 0 } : rule,
    );
    expect(() => forwardPlan({ ...sampleGovernance, rhythm }, 'board', '2022-09-01', '2022-09-02')).toThrow(
      'has to recur every month or more',
    );
  });
});
