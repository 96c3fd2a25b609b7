import { describe, expect, it } from 'vitest';
import { entry, risk } from '../../test/sample-risk.ts';
import { samplePlan } from '../../test/sample-plan.ts';
import type { PlanRisk } from '../plan-risk.ts';
import { riskIssues } from './risks.ts';

const told = (...risks: readonly PlanRisk[]) =>
  riskIssues({ ...samplePlan, risks }).map(({ code, path }) => `${path} ${code}`);

describe('what is wrong with the risks of a plan', () => {
  it('is nothing where all is in order, or where it has none', () => {
    const entries = [entry('a', '2022-08-10'), entry('b', '2022-08-10', { corrects: 'a' })];
    expect(told(risk('one', { priorityRefs: ['1'], actionRefs: ['2.1.1'], entries }))).toEqual([]);
    expect(riskIssues(samplePlan)).toEqual([]);
  });

  it('is an id used twice, of risks and of the entries of one', () => {
    const entries = [entry('a', '2022-08-10'), entry('a', '2022-09-10')];
    expect(told(risk('one', { entries }), risk('one'))).toEqual([
      'risks[1].id DUPLICATE_ID',
      'risks[0].entries[1].id DUPLICATE_ID',
    ]);
  });

  it('is a priority or an action that the plan does not have', () => {
    expect(told(risk('one', { priorityRefs: ['1', '9'], actionRefs: ['9.9'] }))).toEqual([
      'risks[0].priorityRefs[1] UNKNOWN_REFERENCE',
      'risks[0].actionRefs[0] UNKNOWN_REFERENCE',
    ]);
  });

  it('is a correction of nothing, of itself, of something further down or of a later day', () => {
    const entries = [
      entry('a', '2022-08-10', { corrects: 'nothing' }),
      entry('b', '2022-08-10', { corrects: 'b' }),
      entry('c', '2022-08-10', { corrects: 'd' }),
      entry('d', '2022-08-12'),
      entry('e', '2022-08-11', { corrects: 'd' }),
    ];
    expect(told(risk('one', { entries }))).toEqual([
      'risks[0].entries[0].corrects UNKNOWN_CORRECTED_ENTRY',
      'risks[0].entries[1].corrects CORRECTION_OUT_OF_ORDER',
      'risks[0].entries[2].corrects CORRECTION_OUT_OF_ORDER',
      'risks[0].entries[4].corrects CORRECTION_OUT_OF_ORDER',
    ]);
  });
});
