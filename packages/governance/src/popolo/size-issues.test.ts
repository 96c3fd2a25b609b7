import { describe, expect, it } from 'vitest';
import { fromPopolo } from './from-popolo.ts';
import { sizeIssues } from './size-issues.ts';

describe('a document that is too large', () => {
  it('is refused as a whole, with none of its things gone through', () => {
    const reading = fromPopolo({ organizations: Array(20_001).fill({ a: 1 }) }, {} as never);
    expect(reading.ok ? [] : reading.issues).toMatchObject([
      { code: 'DOCUMENT_TOO_LARGE', path: 'organizations', found: '20001 of them' },
    ]);
  });

  it('is none with as many as are read, and whatever is no document is left to its schema', () => {
    for (const input of [{ organizations: Array(20_000).fill(0) }, null, 'text', undefined])
      expect(sizeIssues(input)).toEqual([]);
  });
});
