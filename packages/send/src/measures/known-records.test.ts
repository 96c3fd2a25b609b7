import { describe, expect, it } from 'vitest';
import { knownRecords } from './known-records.ts';

describe('records known by a day', () => {
  it('are one for each key, the latest known, by key', () => {
    const records = [
      { key: 'b', knownDate: '2025-01-01' },
      { key: 'a', knownDate: '2025-02-01' },
      { key: 'a', knownDate: '2025-03-01' },
      { key: 'a', knownDate: '2025-01-01' },
    ];
    expect(knownRecords(records, '2025-02-28')).toEqual([records[1], records[0]]);
    expect(knownRecords(records, '2024-12-31')).toEqual([]);
  });

  it('are refused where two of one key are known from the same day, or a day is none', () => {
    const one = { key: 'a', knownDate: '2025-01-01' };
    expect(() => knownRecords([one, { ...one }], '2025-02-28')).toThrowError(
      'Two records are "a", known from 2025-01-01',
    );
    expect(() => knownRecords([{ key: 'a', knownDate: 'soon' }], '2025-02-28')).toThrowError('"soon"');
  });
});
