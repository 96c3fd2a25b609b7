import { describe, expect, it } from 'vitest';
import { sampleDecision } from '../../test/sample-assurance.ts';
import { keyDecisionAsAt } from './key-decision-as-at.ts';

const threshold = {
  id: 'constitution',
  amountPence: 50_000_000,
  wards: 2,
  countsWorkingDays: false,
  startDate: null,
  endDate: null,
  source: null,
};
const standing = (change: Partial<typeof sampleDecision>, of: typeof threshold | null = threshold) =>
  keyDecisionAsAt({ ...sampleDecision, ...change }, of, '2022-09-01');

describe('keyDecisionAsAt', () => {
  it('calls a decision key from the sum of the council’s own constitution', () => {
    expect(standing({})).toEqual({
      isKey: 'yes',
      reasons: ['The sum reaches the council’s threshold.', 'It affects 1 ward; 2 make it key.'],
      earliestDate: '2022-08-30',
      isTaken: false,
      findings: [],
    });
    expect(standing({ amountPence: 49_999_999 })).toMatchObject({ isKey: 'no', earliestDate: null });
  });

  it('calls it key by its wards, of which the regulations say two, whatever is known of the sum', () => {
    expect(standing({ amountPence: null, wards: 2 }, null)).toMatchObject({
      isKey: 'yes',
      reasons: ['Whether the sum makes it key is not known.', 'It affects 2 wards; 2 make it key.'],
    });
  });

  it('takes the report’s word where nothing else tells, and says unknown where it says nothing', () => {
    const nothing = { amountPence: null, wards: null };
    expect(standing({ ...nothing, saidToBeKey: true }, null)).toMatchObject({ isKey: 'yes' });
    expect(standing({ ...nothing, saidToBeKey: false }, null)).toMatchObject({ isKey: 'no', findings: [] });
    expect(standing(nothing, null)).toMatchObject({ isKey: 'unknown', earliestDate: null, findings: [] });
    expect(standing({ wards: null }, { ...threshold, amountPence: null as never }).isKey).toBe('unknown');
  });

  it('finds a report that calls a key decision not key', () => {
    expect(standing({ saidToBeKey: false }).findings).toEqual(['key-but-said-not-to-be']);
  });

  it('finds one that was never made known, and one of whose notice no day is known', () => {
    expect(standing({ route: null, noticeDate: null }).findings).toEqual(['not-made-known']);
    expect(standing({ noticeDate: null })).toMatchObject({
      findings: ['notice-undated'],
      earliestDate: null,
    });
  });

  it('finds one that is taken the day before its notice is old enough', () => {
    expect(standing({ decisionDate: '2022-08-29' })).toMatchObject({
      isTaken: true,
      findings: ['too-early'],
    });
    expect(standing({ decisionDate: '2022-08-30' }).findings).toEqual([]);
    expect(standing({ decisionDate: null })).toMatchObject({ isTaken: false, findings: [] });
  });

  it('counts five working days where the constitution does', () => {
    const exception = { route: 'general-exception', noticeDate: '2022-08-24' } as const;
    expect(standing(exception).earliestDate).toBe('2022-08-30');
    expect(standing(exception, { ...threshold, countsWorkingDays: true }).earliestDate).toBe('2022-09-02');
    expect(standing({ ...exception, wards: 2 }, null).earliestDate).toBe('2022-08-30');
  });

  it('lets special urgency through from the day the chair of scrutiny agreed', () => {
    const urgent = { route: 'special-urgency', noticeDate: null, decisionDate: '2022-08-05' } as const;
    expect(standing(urgent).findings).toEqual(['urgency-not-agreed']);
    expect(standing({ ...urgent, urgencyAgreedDate: '2022-08-06' }).findings).toEqual(['urgency-not-agreed']);
    expect(standing({ ...urgent, urgencyAgreedDate: '2022-08-05' }).findings).toEqual([]);
  });
});
