import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { approval, decision, evidence, progress, rating, samplePlan } from '../test/sample-plan.ts';
import { actionRecordSchema, improvementPlanSchema, refSchema } from './schema.ts';

const of = { actionRef: '1.1.1', effectiveDate: '2022-08-01' };

describe('checking a plan file', () => {
  it('gives back a sound one unchanged', () => {
    expect(checkWith(improvementPlanSchema, samplePlan)).toEqual({ ok: true, value: samplePlan });
  });

  it('takes the plan of a joint commissioning strategy, and no kind it does not know', () => {
    expect(checkWith(improvementPlanSchema, { ...samplePlan, kind: 'joint-commissioning-plan' }).ok).toBe(
      true,
    );
    expect(checkWith(improvementPlanSchema, { ...samplePlan, kind: 'wish-list' }).ok).toBe(false);
  });

  it('takes every kind of deadline, and no other', () => {
    const [first] = samplePlan.priorities;
    const [heading] = first!.headings;
    const due = (deadline: unknown) => ({
      ...samplePlan,
      priorities: [{ ...first, headings: [{ ...heading, actions: [{ ...heading!.actions[0], deadline }] }] }],
    });
    for (const deadline of [
      { kind: 'recurring', agreeByMonth: null, label: 'Comes round' },
      { kind: 'to-be-agreed', label: 'To be agreed' },
      { kind: 'not-stated', label: 'No deadline stated' },
    ]) {
      expect(checkWith(improvementPlanSchema, due(deadline)).ok).toBe(true);
    }
    expect(checkWith(improvementPlanSchema, due({ kind: 'soon', label: 'Soon' })).ok).toBe(false);
    expect(checkWith(improvementPlanSchema, due({ kind: 'month', month: '2022-13', label: '?' })).ok).toBe(
      false,
    );
  });
});

describe('checking a reference', () => {
  it.each(['1.1.1', '1', 'P2-3', '4b'])('takes %s as councils number their actions', (ref) => {
    expect(checkWith(refSchema, ref).ok).toBe(true);
  });

  it.each(['', '1.', '.1', '1..1', '1 1', '1:1', '1/1'])('refuses "%s"', (ref) => {
    const checked = checkWith(refSchema, ref);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual(['INVALID_REF']);
  });
});

describe('checking a record', () => {
  it.each([
    progress({ id: 'p1', ...of }),
    rating({ id: 'r1', ...of }),
    evidence({ id: 'e1', ...of, link: 'https://example.org/audit' }),
    decision({ id: 'd1', ...of, evidenceId: 'e1' }),
    approval({ id: 'a1', ...of }),
  ])('gives back a sound one unchanged: $kind', (record) => {
    expect(checkWith(actionRecordSchema, record)).toEqual({ ok: true, value: record });
  });

  it('refuses unknown as a rating: nothing recorded is no record', () => {
    expect(checkWith(actionRecordSchema, { ...rating({ id: 'r1', ...of }), rating: 'unknown' }).ok).toBe(
      false,
    );
  });

  it('refuses a link that is no web address', () => {
    const record = evidence({ id: 'e1', ...of, link: 'javascript:alert(1)' });
    expect(checkWith(actionRecordSchema, record).ok).toBe(false);
  });

  it('refuses a moment that is not in UTC', () => {
    const record = rating({ id: 'r1', ...of, recordedAt: '2022-08-01T12:00:00+01:00' });
    expect(checkWith(actionRecordSchema, record).ok).toBe(false);
  });
});
