import { describe, expect, it } from 'vitest';
import { keepIssues } from './keep-issues.ts';

describe('what can be wrong with keeping returns', () => {
  it('is told with its place and what to do, without a rule of the Department', () => {
    const all = [
      keepIssues.areaUnknown(),
      keepIssues.otherKey('2025-1'),
      keepIssues.knownTooEarly('2026-03-30', '2026-03-31'),
      keepIssues.nothingToKeep(),
      keepIssues.authorityNotSaid('episodes.csv'),
    ];
    expect(all.map(({ code, file, rule }) => [code, file, rule])).toEqual([
      ['AREA_UNKNOWN', 'area', null],
      ['OTHER_KEY', 'key', null],
      ['KNOWN_TOO_EARLY', 'known date', null],
      ['NOTHING_TO_KEEP', 'files', null],
      ['AUTHORITY_NOT_SAID', 'episodes.csv', null],
    ]);
    expect(all.every(({ whatToDo }) => whatToDo !== '')).toBe(true);
    expect(all[1]?.found).toContain('2025-1');
  });
});
