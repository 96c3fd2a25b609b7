import { describe, expect, it } from 'vitest';
import { approval, progress, rating } from '../test/sample-plan.ts';
import type { ActionRecord } from './action-record.ts';
import { historyAsAt, recordsAsAt, recordsOfAction } from './records-as-at.ts';

const first = rating({ id: 'first', actionRef: '1.1.1', effectiveDate: '2022-06-01' });
const correction = rating({
  id: 'correction',
  actionRef: '1.1.1',
  effectiveDate: '2022-07-01',
  corrects: 'first',
});
const ids = (asOf: string, ...records: (typeof first)[]) => recordsAsAt(records, asOf).map(({ id }) => id);

describe('records as at a day', () => {
  it('count from the day they speak of, that day included', () => {
    expect(ids('2022-05-31', first)).toEqual([]);
    expect(ids('2022-06-01', first)).toEqual(['first']);
  });

  it('count by the day they speak of, however late they were written down', () => {
    expect(ids('2022-06-01', { ...first, recordedAt: '2023-01-01T00:00:00Z' })).toEqual(['first']);
  });

  it('stop counting from the day their correction speaks of, and not before', () => {
    expect(ids('2022-06-30', first, correction)).toEqual(['first']);
    expect(ids('2022-07-01', first, correction)).toEqual(['correction']);
  });

  it('do not come back when their correction is corrected', () => {
    const again = { ...correction, id: 'again', effectiveDate: '2022-08-01', corrects: 'correction' };
    expect(ids('2022-08-01', first, correction, again)).toEqual(['again']);
  });

  it('are corrected only by a record of the same kind about the same action', () => {
    const approved = approval({ id: 'approved', actionRef: '1.1.1', effectiveDate: '2022-06-01' });
    const others = [
      { ...correction, id: 'elsewhere', actionRef: '1.1.2' },
      progress({ id: 'reach', actionRef: '1.1.1', effectiveDate: '2022-07-01', corrects: 'approved' }),
    ];
    const counting = recordsAsAt<ActionRecord>([first, approved, ...others], '2022-08-31');
    expect(counting.map(({ id }) => id)).toEqual(['approved', 'first', 'elsewhere', 'reach']);
  });

  it('stay visible in the history, marked with what corrects them', () => {
    expect(historyAsAt([correction, first], '2022-07-01')).toEqual([
      { record: first, correctedById: 'correction' },
      { record: correction, correctedById: null },
    ]);
  });

  it('of one day are ordered by the moment they were recorded, then by their id', () => {
    const later = { ...first, id: 'a-later', recordedAt: '2022-06-01T12:00:00.500Z' };
    const same = { ...first, id: 'same' };
    expect(ids('2022-06-01', later, same, first)).toEqual(['first', 'same', 'a-later']);
  });

  it('are refused for a day that is none', () => {
    expect(() => recordsAsAt([first], '2022-06-31')).toThrow('calendar day');
  });

  it('of an action are those of its plan and its reference', () => {
    const others = [
      { ...first, planId: 'another' },
      { ...first, actionRef: '1.1.2' },
    ];
    expect(recordsOfAction([...others, first], 'sample-plan', '1.1.1')).toEqual([first]);
  });
});
