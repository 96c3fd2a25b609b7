import { checkWith } from '@golden-thread/outcomes/schema';
import { expect, it } from 'vitest';
import { sampleRisk } from '../../test/sample-assurance.ts';
import { riskScaleSchema } from '../schema.ts';
import { commissioningRiskAsAt } from './commissioning-risk-as-at.ts';
import { fiveByFive } from './five-by-five.ts';

const standing = (change: Partial<typeof sampleRisk>, asOf = '2026-06-02') =>
  commissioningRiskAsAt({ ...sampleRisk, ...change }, fiveByFive, asOf);

it('multiplies likelihood and impact, and says how high that counts', () => {
  expect(standing({})).toMatchObject({ score: 12, band: 'High', isOpen: true, hasNoOwner: false });
  expect(standing({ likelihood: 5, impact: 3 })?.band).toBe('Extreme');
  expect(standing({ likelihood: 1, impact: 1 })?.band).toBe('Low');
});

it('has no score where either is not judged, and no word for it where the scale is not known', () => {
  expect(standing({ likelihood: null })).toMatchObject({ score: null, band: null });
  expect(standing({ impact: null })?.score).toBeNull();
  expect(commissioningRiskAsAt(sampleRisk, null, '2026-06-02')).toMatchObject({ score: 12, band: null });
});

it('tells a review and mitigations that are overdue; the day itself is in time', () => {
  expect(standing({})).toMatchObject({
    reviewOverdueDays: 1,
    overdueMitigations: [{ title: 'Split the lot' }],
  });
  expect(standing({}, '2026-06-01')?.reviewOverdueDays).toBeNull();
  expect(standing({ reviewDate: null })?.reviewOverdueDays).toBeNull();
  expect(standing({}, '2026-02-15')?.overdueMitigations.map(({ title }) => title)).toEqual([
    'Ask the market',
  ]);
});

it('is not there before it was raised, and is open on days before it was closed', () => {
  const closed = { closedDate: '2026-07-01', closedBecause: 'The contract is let.' };
  expect(standing(closed, '2026-01-09')).toBeNull();
  expect(standing(closed)?.isOpen).toBe(true);
  expect(standing(closed, '2026-07-01')).toMatchObject({
    isOpen: false,
    reviewOverdueDays: null,
    overdueMitigations: [],
  });
});

it('says when nobody answers for it', () => {
  expect(standing({ ownerBodyId: null })?.hasNoOwner).toBe(true);
});

it('ships a sound scale, on which every score of five by five has a word', () => {
  expect(checkWith(riskScaleSchema, fiveByFive)).toEqual({ ok: true, value: fiveByFive });
});
