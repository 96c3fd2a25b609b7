import type { Issue } from '../issue.ts';
import { targetAgainstPolarity } from '../target/against-polarity.ts';
import type { FrameworkOverlay, SharedFramework } from './framework-overlay.ts';
import { overlayIssue } from './overlay-issue.ts';

/** What is wrong with the targets of an overlay: of no indicator, given twice, without words, or against the polarity. */
export function targetIssues(shared: SharedFramework, overlay: FrameworkOverlay): readonly Issue[] {
  const polarities = new Map(
    [...overlay.indicators, ...shared.indicators].map(({ id, polarity }) => [id, polarity]),
  );
  const given = new Set(
    overlay.indicators
      .filter(({ target, baseline }) => target !== null || baseline !== null)
      .map(({ id }) => id),
  );
  return overlay.targets.flatMap(({ indicatorId, target, targetLabel }, index) => {
    const path = `targets[${index}]`;
    const issues: Issue[] = [];
    const polarity = polarities.get(indicatorId);
    if (polarity === undefined) {
      issues.push(
        overlayIssue({
          code: 'UNKNOWN_INDICATOR',
          path: `${path}.indicatorId`,
          found: indicatorId,
          asks: 'the id of a shared indicator or of one in `indicators`',
          whatToDo: 'Correct the id, or add the indicator under `indicators`.',
        }),
      );
    } else if (targetAgainstPolarity({ target, polarity })) {
      issues.push(
        overlayIssue({
          code: 'TARGET_AGAINST_POLARITY',
          path: `${path}.target`,
          found: target,
          asks: `a target that does not ask for what ${polarity} calls worse`,
          whatToDo: 'Correct the target; the polarity is part of the shared definition.',
        }),
      );
    }
    if (given.has(indicatorId)) {
      issues.push(
        overlayIssue({
          code: 'TARGET_GIVEN_TWICE',
          path: `${path}.indicatorId`,
          found: indicatorId,
          asks: 'one target and baseline for an indicator',
          whatToDo: 'Keep one of the two.',
        }),
      );
    }
    given.add(indicatorId);
    if (target !== null && targetLabel === null) {
      issues.push(
        overlayIssue({
          code: 'TARGET_WITHOUT_LABEL',
          path: `${path}.targetLabel`,
          found: targetLabel,
          asks: 'the target in words',
          whatToDo: 'Write the target as a reader would say it.',
        }),
      );
    }
    return issues;
  });
}
