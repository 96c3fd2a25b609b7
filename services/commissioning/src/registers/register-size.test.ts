import { describe, expect, it } from 'vitest';
import { LARGEST_REGISTER, sizeIssues } from './register-size.ts';

const row = { name: 'risk', title: 'Risk' } as const;
const records = (count: number, register: 'risk' | 'contract' = 'risk') =>
  Array.from({ length: count }, (_, at) => ({ register, entryId: String(at) }));

describe('the size of a register', () => {
  it('is at most 5,000 entries of an area, and any number of versions', () => {
    const full = records(LARGEST_REGISTER);
    expect(sizeIssues(row, false, full.slice(1))).toEqual([]);
    expect(sizeIssues(row, true, [...full, ...full])).toEqual([]);
    expect(sizeIssues(row, false, [...full, ...full])).toMatchObject([
      {
        path: 'entryId',
        found: '5000 entries, those withdrawn too',
        whatToDo: 'Record another version of a risk there is.',
      },
    ]);
  });

  it('is that of the register alone', () => {
    expect(sizeIssues(row, false, records(LARGEST_REGISTER, 'contract'))).toEqual([]);
  });
});
