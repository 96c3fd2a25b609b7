import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { deliveryObjectiveSchema, lookedAfterEntrySchema } from './schema.ts';

describe('deliveryObjectiveSchema', () => {
  const objective = {
    ref: '1',
    title: 'Recruit foster carers',
    outcomeMeasure: null,
    ownerBodyId: null,
    ownerPostId: 'head-of-commissioning',
    overseenByBodyId: 'corporate-parenting-board',
    timescaleLabel: null,
    source: { sourceId: 'strategy', place: 'Section 11' },
  };

  it('takes an objective whose timescale is missing', () => {
    expect(checkWith(deliveryObjectiveSchema, objective)).toEqual({ ok: true, value: objective });
  });

  it('wants the missing timescale to be said, not left out', () => {
    const { timescaleLabel: _, ...without } = objective;
    expect(checkWith(deliveryObjectiveSchema, without)).toMatchObject({
      ok: false,
      issues: [{ code: 'MISSING', path: 'timescaleLabel' }],
    });
  });

  it('refuses a field it does not know', () => {
    expect(checkWith(deliveryObjectiveSchema, { ...objective, owner: 'somebody' })).toMatchObject({
      ok: false,
      issues: [{ code: 'UNKNOWN_FIELD', path: 'owner' }],
    });
  });
});

describe('lookedAfterEntrySchema', () => {
  it('reports every wrong day and id at once', () => {
    const entry = {
      asAtDate: '2022-02-30',
      knownDate: '6 September 2022',
      countFigureId: 'Looked after',
      ratePer10000FigureId: 'rate',
      placementMix: [{ type: '', countFigureId: null, shareFigureId: 3 }],
    };
    const result = checkWith(lookedAfterEntrySchema, entry);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      'asAtDate',
      'knownDate',
      'countFigureId',
      'placementMix[0].type',
      'placementMix[0].shareFigureId',
    ]);
  });
});
