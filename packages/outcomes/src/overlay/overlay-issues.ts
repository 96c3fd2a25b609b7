import type { Issue } from '../issue.ts';
import { definitionIssues } from './definition-issues.ts';
import type { FrameworkOverlay, SharedFramework } from './framework-overlay.ts';
import { leftOutIssues } from './left-out-issues.ts';
import { overlayIssue } from './overlay-issue.ts';
import { referenceIssues } from './reference-issues.ts';
import { targetIssues } from './target-issues.ts';

/** Everything that keeps an overlay from fitting a shared framework, in the order of its fields. */
export function overlayIssues(shared: SharedFramework, overlay: FrameworkOverlay): readonly Issue[] {
  const { id } = shared.framework;
  const another =
    overlay.extends === id
      ? []
      : [
          overlayIssue({
            code: 'EXTENDS_ANOTHER_FRAMEWORK',
            path: 'extends',
            found: overlay.extends,
            expected: id,
            whatToDo: 'Name the framework this overlay is laid on, or lay it on the one it names.',
          }),
        ];
  return [
    ...another,
    ...targetIssues(shared, overlay),
    ...definitionIssues(shared, overlay),
    ...referenceIssues(shared, overlay),
    ...leftOutIssues(shared, overlay),
  ];
}
