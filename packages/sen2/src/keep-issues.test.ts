import { describe, expect, it } from 'vitest';
import { keepIssues } from './keep-issues.ts';

describe('what can be wrong with keeping a return', () => {
  it('is told with its place, and names the return and the table but nothing of a record', () => {
    const all = [
      keepIssues.areaUnknown(),
      keepIssues.otherKey('2025-1'),
      keepIssues.unmatched('advice', 7),
      keepIssues.ambiguous('teams', 8),
    ];
    expect(all.map(({ code, file, path }) => `${code} ${file} ${path}`)).toEqual([
      'AREA_UNKNOWN area ',
      'OTHER_KEY key ',
      'CASEWORK_UNMATCHED advice row 7',
      'CASEWORK_AMBIGUOUS teams row 8',
    ]);
    expect(all[1]?.found).toContain('2025-1');
  });
});
