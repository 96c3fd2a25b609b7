import type { Observation } from '@golden-thread/outcomes';
import type { ImprovementPlan } from '@golden-thread/send';
import { describe, expect, it } from 'vitest';
import { areaRemarks } from './area-remarks.ts';

const source = { sourceId: 'plan', place: 'page 1' };
const right = (
  decision: 'close-action' | 'accept-evidence',
  subjectId: string,
  endDate: string | null = null,
  bodyId = 'board',
) => ({ bodyId, decision, subjectId, startDate: null, endDate, source });

const plan = (
  id: string,
  { endDate = null, led = [], leads = [] }: Record<string, unknown> = {},
): ImprovementPlan =>
  ({
    ...{ id, endDate, evidencePanelBodyId: null },
    priorities: [{ ref: '1', leads, headings: [{ ref: '1.1', actions: [{ ref: '1.1.1', leads: led }] }] }],
  }) as unknown as ImprovementPlan;

const none = { plans: [], governance: { decisionRights: [] }, observations: [], indicators: [] };
const ofPlans = (plans: readonly ImprovementPlan[], ...decisionRights: ReturnType<typeof right>[]) =>
  areaRemarks({ ...none, plans, governance: { decisionRights } });
const told = (remarks: ReturnType<typeof areaRemarks>) =>
  remarks.map(({ code, file, path }) => `${code} ${file} ${path}`);

describe('what is remarked on the plans of a sound area', () => {
  it('is each over which nobody holds the right to close actions, with a panel or without', () => {
    const remarks = ofPlans(
      [plan('closable'), plan('forgotten'), { ...plan('accepted-only'), evidencePanelBodyId: 'panel' }],
      right('close-action', 'closable'),
      right('accept-evidence', 'accepted-only'),
    );
    expect(told(remarks)).toEqual([
      'NOBODY_CLOSES_ACTIONS improvement-plans.json [1]',
      'NOBODY_CLOSES_ACTIONS improvement-plans.json [2]',
    ]);
    expect(remarks[0]?.message).toContain('"forgotten"');
  });

  it('is each whose rights all end while it goes on', () => {
    const ended = '2024-12-31';
    const rights = (id: string) => [
      right('close-action', id, '2023-12-31'),
      right('close-action', id, ended),
      right('accept-evidence', id),
    ];
    const remarks = ofPlans(
      [plan('goes-on'), plan('longer', { endDate: '2025-01-01' }), plan('over', { endDate: ended })],
      ...['goes-on', 'longer', 'over'].flatMap(rights),
    );
    expect(told(remarks)).toEqual([
      'RIGHT_ENDS_BEFORE_PLAN improvement-plans.json [0]',
      'RIGHT_ENDS_BEFORE_PLAN improvement-plans.json [1]',
    ]);
    expect(remarks[0]?.message).toContain('After 31 December 2024 nobody holds the right to close actions');
    expect(
      told(ofPlans([plan('a')], right('close-action', 'a'), right('accept-evidence', 'a', ended))),
    ).toEqual(['RIGHT_ENDS_BEFORE_PLAN improvement-plans.json [0]']);
  });

  it('is each with actions led by every body that might decide on them', () => {
    const board = { kind: 'body', id: 'board' };
    const close = right('close-action', 'led');
    for (const by of [{ led: [board] }, { leads: [board] }]) {
      const remarks = ofPlans([plan('led', by)], close);
      expect(told(remarks)).toEqual(['ONLY_LEADS_MAY_DECIDE improvement-plans.json [0]']);
      expect(remarks[0]?.message).toContain('close actions 1.1.1 of "led"');
      expect(ofPlans([plan('led', by)], close, right('close-action', 'led', null, 'another'))).toEqual([]);
    }
    const post = { kind: 'post', id: 'board' };
    expect(ofPlans([plan('led', { led: [post], leads: [board] })], close)).toEqual([]);
  });
});

describe('what is remarked on the figures of a sound area', () => {
  const observed = (value: number | null, numerator: number | null, denominator: number | null, more = {}) =>
    ({
      id: 'one',
      indicatorId: 'share',
      value,
      numerator,
      denominator,
      corrects: null,
      ...more,
    }) as Observation;
  const indicators = [
    { id: 'share', unit: 'percent', decimals: 1 },
    { id: 'rate', unit: 'per-10000', decimals: 0 },
    { id: 'ratio', unit: 'count', decimals: 0 },
  ] as never;
  const codes = (...observations: Observation[]) =>
    areaRemarks({ ...none, observations, indicators }).map(({ code }) => code);

  it('is each value that its numerator and denominator do not give, within rounding', () => {
    expect(codes(observed(50, 5, 3))).toEqual(['VALUE_NOT_ITS_PARTS']);
    expect(codes(observed(33.3, 1, 3), observed(66.7, 2, 3))).toEqual([]);
    expect(codes(observed(3333, 1, 3, { indicatorId: 'rate' }))).toEqual([]);
    expect(codes(observed(33, 1, 3, { indicatorId: 'rate' }))).toEqual(['VALUE_NOT_ITS_PARTS']);
  });

  it('is none where there is nothing to compare, or where it was corrected', () => {
    expect(codes(observed(50, 5, null), observed(50, null, 3), observed(null, 5, 3))).toEqual([]);
    expect(
      codes(observed(7, 5, 3, { indicatorId: 'ratio' }), observed(7, 5, 3, { indicatorId: 'x' })),
    ).toEqual([]);
    expect(codes(observed(50, 5, 3), observed(60, 3, 5, { id: 'two', corrects: 'one' }))).toEqual([]);
  });
});
