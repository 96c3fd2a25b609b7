import type { Governance } from '@golden-thread/governance';
import { describe, expect, it } from 'vitest';
import { sampleAgreement } from '../../test/sample-assurance.ts';
import { agreementAsAt } from './agreement-as-at.ts';
import { legalBasisGaps } from './legal-basis-gaps.ts';

const organisation = (
  id: string,
  startDate: string | null,
  endDate: string | null,
  successorId: string | null,
) => ({
  id,
  name: id,
  kind: 'other' as const,
  startDate,
  endDate,
  successorId,
  codes: {},
});
const governance = {
  organisations: [
    organisation('council', null, null, null),
    organisation('ccg', null, '2022-06-30', 'icb'),
    organisation('icb', '2022-07-01', null, null),
    organisation('gone', null, '2021-01-01', null),
  ],
} as unknown as Governance;
const standing = (asOf: string, change: Partial<typeof sampleAgreement> = {}) =>
  agreementAsAt({ ...sampleAgreement, ...change }, governance, asOf);

describe('agreementAsAt', () => {
  it('is in force from its first day to its last', () => {
    const days = { startDate: '2020-01-01', endDate: '2020-12-31' };
    expect(standing('2019-12-31', days).state).toBe('not-begun');
    expect(standing('2020-12-31', days).state).toBe('in-force');
    expect(standing('2021-01-01', days).state).toBe('ended');
    expect(standing('2021-01-01', { startDate: null }).state).toBe('in-force');
  });

  it('tells a review that is overdue, or that none is set; of one that ended neither', () => {
    expect(standing('2023-01-02')).toMatchObject({ reviewOverdueDays: 1, hasNoReview: false });
    expect(standing('2023-01-01').reviewOverdueDays).toBeNull();
    expect(standing('2023-01-02', { reviewDate: null })).toMatchObject({
      reviewOverdueDays: null,
      hasNoReview: true,
    });
    expect(standing('2023-06-01', { endDate: '2023-05-01' }).reviewOverdueDays).toBeNull();
  });

  it('tells a party that ended, with who stands for it and whether that one agreed', () => {
    expect(standing('2022-06-30').endedParties).toEqual([]);
    expect(standing('2022-07-01').endedParties).toMatchObject([
      { organisation: { id: 'ccg' }, successor: { id: 'icb' }, successorAgreed: false },
    ]);
    expect(standing('2022-07-01', { organisationIds: ['council', 'ccg', 'icb'] }).endedParties).toMatchObject(
      [{ successorAgreed: true }],
    );
    expect(standing('2022-07-01', { organisationIds: ['council', 'gone'] }).endedParties).toMatchObject([
      { successor: null, successorAgreed: false },
    ]);
  });
});

describe('legalBasisGaps', () => {
  it.each([
    ['nothing of an agreement that states all', {}, []],
    ['no lawful basis', { lawfulBases: [] }, ['no-lawful-basis']],
    ['a public task with no law behind it', { statutoryGateways: [] }, ['no-gateway']],
    [
      'a legal obligation with no law behind it',
      { lawfulBases: ['legal-obligation'], statutoryGateways: [] },
      ['no-gateway'],
    ],
    [
      'legitimate interests, on which an authority cannot rely for its tasks',
      { lawfulBases: ['legitimate-interests'] },
      ['legitimate-interests-of-an-authority'],
    ],
    [
      'special categories with no condition',
      { specialCategoryConditions: [] },
      ['no-special-category-condition'],
    ],
    ['a condition that needs one of Schedule 1', { schedule1Conditions: [] }, ['no-schedule-1-condition']],
    [
      'nothing of explicit consent, which needs none',
      { specialCategoryConditions: ['explicit-consent'], schedule1Conditions: [] },
      [],
    ],
    ['no impact assessment', { impactAssessmentDate: null }, ['no-impact-assessment']],
    [
      'nothing of what is no special category',
      { specialCategory: false, specialCategoryConditions: [], impactAssessmentDate: null },
      [],
    ],
  ] as const)('finds %s', (_, change, gaps) => {
    expect(legalBasisGaps({ ...sampleAgreement, ...change })).toEqual(gaps);
  });
});
