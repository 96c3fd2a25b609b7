import { isReportable, reconciliationRows } from '@golden-thread/outcomes';
import { objectivesWithoutTimescale } from '@golden-thread/sufficiency';
import { describe, expect, it } from 'vitest';
import { actions, area, plan } from './rotherham.ts';

describe('Rotherham’s figures', () => {
  const rows = reconciliationRows(area.figures);

  it('report exactly the ones that do not add up or carry a remark', () => {
    expect(rows.filter(isReportable).map(({ id }) => id)).toEqual([
      'looked-after-children-2022',
      'looked-after-rate-2022',
      'fostering-share',
      'fostering-table-total',
      'independent-fostering-children',
      'foster-families',
      'children-with-a-disability-share',
      'care-leavers-none-or-one-move',
      'care-leavers-three-moves-or-fewer',
      'care-leavers-six-moves-or-more',
      'sdq-score',
      'sdq-score-england',
      'projected-yearly-change',
      'outcomes-with-measures',
      'in-house-share-england',
    ]);
  });

  it.each([
    ['looked-after-rate-2022', 97.99],
    ['fostering-share', 72.5],
    ['foster-families', 160],
    ['looked-after-children-2022', 468],
    ['independent-fostering-children', 234],
    ['children-with-a-disability-share', 8.3],
    ['projected-yearly-change', -4.23],
  ])('%s gives %d from its components', (id, expected) => {
    const decimals = (String(expected).split('.')[1] ?? '').length;
    expect(rows.find((row) => row.id === id)?.recomputed?.toFixed(decimals)).toBe(expected.toFixed(decimals));
  });

  it.each(['independent-fostering-share', 'independent-fostering-aged-11-to-15', 'senco-network-share'])(
    '%s is seen to recompute',
    (id) => {
      expect(rows.find((row) => row.id === id)).toMatchObject({ agrees: true, remarks: [] });
    },
  );

  it('leave most objectives of the sufficiency delivery plan without a timescale, as printed', () => {
    expect(area.deliveryObjectives).toHaveLength(17);
    expect(objectivesWithoutTimescale(area.deliveryObjectives)).toHaveLength(13);
  });
});

describe('Rotherham’s words', () => {
  it('have every lead as a post, a body or an organisation of the area', () => {
    const known = new Set(
      [area.governance.posts, area.governance.bodies, area.governance.organisations].flatMap((list) =>
        list.map(({ id }) => id),
      ),
    );
    const leads = [
      ...plan.priorities.flatMap((priority) => priority.leads),
      ...actions.flatMap((action) => action.leads),
    ];
    expect(leads.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});
