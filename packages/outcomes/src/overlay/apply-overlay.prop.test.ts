import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOverlay, sampleShared } from '../../test/sample-overlay.ts';
import { applyOverlay } from './apply-overlay.ts';
import { indicatorDefinitionFields } from './definition.ts';
import type { AdoptedFramework, FrameworkOverlay, SharedFramework } from './framework-overlay.ts';

function adopt(shared: SharedFramework, overlay: FrameworkOverlay): AdoptedFramework {
  const result = applyOverlay(shared, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Any part of the sample overlay that fits, in any order. */
const overlays: fc.Arbitrary<FrameworkOverlay> = fc
  .record({
    targets: fc.shuffledSubarray([...sampleOverlay.targets]),
    benchmarks: fc.shuffledSubarray([...sampleOverlay.benchmarks]),
    outcomes: fc.shuffledSubarray([...(sampleOverlay.outcomes ?? [])]),
    indicators: fc.shuffledSubarray([...sampleOverlay.indicators]),
    statements: fc.shuffledSubarray([...sampleOverlay.statements]),
  })
  .map((parts) => ({ extends: sampleOverlay.extends, ...parts }))
  .filter((overlay) => applyOverlay(sampleShared, overlay).ok);

const shuffledTwice = overlays.chain((overlay) =>
  fc
    .record({
      targets: fc.shuffledSubarray([...overlay.targets], { minLength: overlay.targets.length }),
      benchmarks: fc.shuffledSubarray([...overlay.benchmarks], { minLength: overlay.benchmarks.length }),
      indicators: fc.shuffledSubarray([...overlay.indicators], { minLength: overlay.indicators.length }),
      statements: fc.shuffledSubarray([...overlay.statements], { minLength: overlay.statements.length }),
    })
    .map((parts) => [overlay, { ...overlay, ...parts }] as const),
);

describe('the laws of overlays', () => {
  it('no shared definition changes, whatever is added, and an empty overlay is the identity on definitions', () => {
    fc.assert(
      fc.property(overlays, (overlay) => {
        const { framework, indicators } = adopt(sampleShared, overlay);
        sampleShared.indicators.forEach((shared, index) => {
          for (const field of indicatorDefinitionFields) {
            expect(indicators[index]?.[field]).toEqual(shared[field]);
          }
        });
        const shared = sampleShared.framework;
        expect(framework.outcomes.slice(0, shared.outcomes.length)).toEqual(shared.outcomes);
        expect(framework.statements.slice(0, shared.statements.length)).toEqual(shared.statements);
      }),
    );
  });

  it('the order of entries does not matter', () => {
    fc.assert(
      fc.property(shuffledTwice, ([overlay, shuffled]) => {
        expect(adopt(sampleShared, shuffled)).toEqual(adopt(sampleShared, overlay));
      }),
    );
  });

  it('laid on twice it is the same as laid on once', () => {
    fc.assert(
      fc.property(overlays, (overlay) => {
        const once = adopt(sampleShared, overlay);
        expect(adopt(once, overlay)).toEqual(once);
      }),
    );
  });
});
