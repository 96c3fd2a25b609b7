import { codesOf, ssda903Years } from '@golden-thread/ssda903';
import { groupOf } from '@golden-thread/sufficiency/measures';
import type { CodeSet } from '@golden-thread/sufficiency/measures';
import { describe, expect, it } from 'vitest';

/** The set of groups for each set of codes of the return, and the codes that are in no group on purpose. */
const sets: readonly (readonly [ofReturn: string, groups: CodeSet, none: readonly string[]])[] = [
  ['placement', 'placement', []],
  ['provider', 'provider', []],
  ['provider', 'provision', []],
  ['location', 'locality', []],
  // Short breaks are no episodes of care.
  ['legal-status', 'legal-status', ['V3', 'V4']],
  ['need', 'need', []],
  ['ethnic', 'ethnicity', []],
  // Care goes on.
  ['episode-end', 'end-reason', ['X1']],
  ['previous-permanence', 'previous-permanence', []],
  // No longer care leavers.
  ['in-touch', 'in-touch', ['DIED', 'RHOM']],
  ['activity', 'activity', []],
  // Codes of the first years that stand for no place by any list known here.
  ['accommodation', 'accommodation', ['01', '02']],
  // Children under 4 are not asked.
  ['participation', 'views-in-review', ['PN0']],
];

describe('the groups of codes the measures count by', () => {
  it.each(sets)('know every code of %s that a year takes, as %s', (ofReturn, groups, none) => {
    const unknown = ssda903Years.flatMap((year) =>
      codesOf(ofReturn, year)
        .filter(({ code }) => groupOf(groups, code, year) === null && !none.includes(code))
        .map(({ code }) => `${code} of ${year}`),
    );
    expect(unknown).toEqual([]);
    expect(codesOf(ofReturn, 2024).length).toBeGreaterThan(0);
  });

  it.each(sets)('know no code of %s in a year that does not take it', (ofReturn, groups) => {
    const all = new Set(ssda903Years.flatMap((year) => codesOf(ofReturn, year).map(({ code }) => code)));
    const wrong = ssda903Years.flatMap((year) => {
      const taken = new Set(codesOf(ofReturn, year).map(({ code }) => code));
      return [...all]
        .filter((code) => !taken.has(code) && groupOf(groups, code, year) !== null)
        .map((code) => `${code} of ${year}`);
    });
    expect(wrong).toEqual([]);
  });
});
