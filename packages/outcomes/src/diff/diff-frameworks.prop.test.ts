import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOverlay, sampleShared } from '../../test/sample-overlay.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import type { SharedFramework } from '../overlay/framework-overlay.ts';
import { diffFrameworks } from './diff-frameworks.ts';
import type { FrameworkChange } from './framework-change.ts';

const all = applyOverlay(sampleShared, sampleOverlay);
if (!all.ok) throw new Error('The sample overlay does not fit.');
const { framework, indicators } = all.value;

/** Some part of a framework, in any order, some indicators in another unit. */
const versions: fc.Arbitrary<SharedFramework> = fc
  .record({
    outcomes: fc.shuffledSubarray([...framework.outcomes]),
    statements: fc.shuffledSubarray([...framework.statements]),
    kept: fc.shuffledSubarray([...indicators]),
    inDays: fc.constantFrom(...indicators.map(({ id }) => id)),
  })
  .map(({ outcomes, statements, kept, inDays }) => ({
    framework: { ...framework, outcomes, statements },
    indicators: kept.map((indicator) =>
      indicator.id === inDays ? { ...indicator, unit: 'days' } : indicator,
    ),
  }));

const told = ({ changes }: { readonly changes: readonly FrameworkChange[] }, ...kinds: readonly string[]) =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ subject, id, field }) => `${subject} ${id} ${field}`)
    .toSorted();

describe('the laws of differences', () => {
  it('a version differs in nothing from itself, in whatever order its lists stand', () => {
    fc.assert(
      fc.property(versions, (version) => {
        const turned = {
          framework: {
            ...version.framework,
            outcomes: version.framework.outcomes.toReversed(),
            statements: version.framework.statements.toReversed(),
          },
          indicators: version.indicators.toReversed(),
        };
        expect(diffFrameworks(version, turned)).toEqual({
          size: null,
          changes: [],
          issues: [],
          brokenOverlays: [],
        });
      }),
    );
  });

  it('what came one way went the other way, and what was redefined is so both ways', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const there = diffFrameworks(one, other);
        const back = diffFrameworks(other, one);
        expect(told(there, 'added')).toEqual(told(back, 'removed'));
        expect(told(there, 'redefined')).toEqual(told(back, 'redefined'));
        expect(there.issues.length).toBe(back.issues.length);
      }),
    );
  });

  it('is major exactly when something was renamed, retitled, removed or redefined', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const diff = diffFrameworks(one, other);
        expect(diff.size === 'major').toBe(
          told(diff, 'renamed', 'retitled', 'removed', 'redefined').length > 0,
        );
      }),
    );
  });
});
