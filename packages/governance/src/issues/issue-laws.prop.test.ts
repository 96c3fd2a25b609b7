import type { Issue } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { governanceFaults, planFaults, proceedingsFaults, type Fault } from '../../test/faults.ts';
import { sampleGovernance } from '../../test/sample-governance.ts';
import { samplePlans, sampleProceedings } from '../../test/sample-proceedings.ts';
import { governanceIssues } from '../governance-issues.ts';
import { proceedingsIssues } from '../proceedings-issues.ts';
import { planSuccessionIssues } from './plan-succession.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const place = ({ code, path }: Pick<Issue, 'code' | 'path'>) => `${code} at ${path}`;

function laws<T extends object>(
  name: string,
  sound: T,
  check: (value: T) => readonly Issue[],
  faults: readonly Fault<T>[],
) {
  describe(name, () => {
    it('finds nothing where everything is sound', () => {
      expect(check(sound)).toEqual([]);
    });

    it.each(faults)('finds $code at $path, with words for whoever has to mend it', (fault) => {
      const found = check(fault.spoil(sound));
      expect(found.map(place)).toContain(place(fault));
      for (const issue of found) {
        expect(issue.code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
        for (const words of [issue.path, issue.found, issue.expected, issue.whatToDo])
          expect(words).not.toBe('');
        expect(issue.whatToDo).toMatch(/^[A-Z].*[.]$/);
      }
    });

    it('tells each of its codes in the README', () => {
      expect(faults.filter(({ code }) => !readme.includes(`\`${code}\``))).toEqual([]);
    });

    it('gives the same for the same, and changes nothing it is given', () => {
      for (const fault of faults) {
        const spoilt = fault.spoil(sound);
        const before = JSON.stringify(spoilt);
        expect(check(spoilt)).toEqual(check(JSON.parse(before) as T));
        expect(JSON.stringify(spoilt)).toBe(before);
      }
    });

    it('finds the same number of faults of each code in whatever order the lists stand', () => {
      const codes = (value: T) =>
        check(value)
          .map(({ code }) => code)
          .toSorted();
      for (const { spoil } of faults) {
        const spoilt = spoil(sound);
        const turned = Object.fromEntries(
          Object.entries(spoilt).map(([list, things]) => [list, (things as unknown[]).toReversed()]),
        ) as T;
        expect(codes(turned)).toEqual(codes(spoilt));
      }
    });

    it('finds two faults at once where they touch different lists', () => {
      fc.assert(
        fc.property(fc.constantFrom(...faults), fc.constantFrom(...faults), (one, other) => {
          const list = ({ path }: Fault<T>) => path.slice(0, path.indexOf('['));
          fc.pre(list(one) !== list(other));
          const found = check(one.spoil(other.spoil(sound))).map(({ code }) => code);
          expect(found).toEqual(expect.arrayContaining([one.code, other.code]));
        }),
      );
    });
  });
}

laws('governanceIssues', sampleGovernance, governanceIssues, governanceFaults);
laws(
  'proceedingsIssues',
  sampleProceedings,
  (proceedings) => proceedingsIssues(sampleGovernance, proceedings),
  proceedingsFaults,
);
describe('planSuccessionIssues', () => {
  const sound = { plans: samplePlans };
  it.each(planFaults)('finds $code at $path', ({ code, path, spoil }) => {
    expect(planSuccessionIssues(samplePlans)).toEqual([]);
    expect(planSuccessionIssues(spoil(sound).plans).map(place)).toContain(`${code} at ${path}`);
    expect(readme.includes(`\`${code}\``)).toBe(true);
  });
});
