import type { Issue } from '../issue.ts';
import type { FrameworkOverlay, SharedFramework } from './framework-overlay.ts';
import { overlayIssue } from './overlay-issue.ts';

/** What an overlay leaves out that is not shared, or leaves out twice, and what it says of an indicator it leaves out. */
export function leftOutIssues(shared: SharedFramework, overlay: FrameworkOverlay): readonly Issue[] {
  const { leftOut = [], targets, benchmarks, indicators, statements } = overlay;
  const sharedIds = new Set(shared.indicators.map(({ id }) => id));
  const ids = leftOut.map(({ indicatorId }) => indicatorId);
  const unusable = ids.flatMap((found, index): readonly Issue[] => {
    const path = `leftOut[${index}].indicatorId`;
    if (ids.indexOf(found) !== index) {
      return [
        overlayIssue({
          ...{ code: 'DUPLICATE_ID', path, found },
          asks: 'an indicator left out once',
          whatToDo: 'Keep one of the two.',
        }),
      ];
    }
    if (sharedIds.has(found)) return [];
    return [
      overlayIssue({
        ...{ code: 'UNKNOWN_INDICATOR', path, found },
        asks: 'the id of a shared indicator',
        whatToDo: 'Correct the id; what is not shared is not there to be left out.',
      }),
    ];
  });
  const used = (list: string, items: readonly string[], field = 'indicatorId'): readonly Issue[] =>
    items.flatMap((found, index) =>
      ids.includes(found)
        ? [
            overlayIssue({
              ...{ code: 'LEFT_OUT_AND_USED', path: `${list}[${index}].${field}`, found },
              asks: 'an indicator that is not under `leftOut`',
              whatToDo: 'Take this away, or take the indicator out of `leftOut`.',
            }),
          ]
        : [],
    );
  const named = (items: readonly { readonly indicatorId: string }[]) =>
    items.map(({ indicatorId }) => indicatorId);
  return [
    ...unusable,
    ...used('targets', named(targets)),
    ...used('benchmarks', named(benchmarks)),
    ...used(
      'indicators',
      indicators.map(({ id }) => id),
      'id',
    ),
    ...used('statements', named(statements)),
  ];
}
