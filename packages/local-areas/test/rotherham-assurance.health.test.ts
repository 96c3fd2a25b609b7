import { auditAsAt, keyDecisionAsAt } from '@golden-thread/commissioning/assurance';
import { describe, expect, it } from 'vitest';
import { area } from './rotherham.ts';

describe('what Rotherham states of audit and of key decisions', () => {
  it('is that internal audit looks at three risks of the sufficiency strategy, and has not reported', () => {
    const [audit, ...others] = area.auditItems;
    expect(others).toEqual([]);
    expect(audit?.risksLookedAt).toHaveLength(3);
    expect(auditAsAt(audit!, null, '2026-11-22')).toEqual({
      isReported: false,
      opinion: null,
      recommendations: [],
    });
  });

  it('is that one of two reports is of a key decision, on the forward plan from a day that is not told', () => {
    const standing = area.keyDecisions.map((each) => keyDecisionAsAt(each, null, '2022-09-06'));
    expect(standing.map(({ isKey, findings }) => [isKey, findings])).toEqual([
      ['no', []],
      ['yes', ['notice-undated']],
    ]);
  });
});
