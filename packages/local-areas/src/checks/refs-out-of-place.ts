import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `REF_OUT_OF_PLACE`: a heading or action numbered as if it belonged elsewhere, such as 2.1.1 under heading 1.1. */
export function refsOutOfPlace({ lists }: AreaParts): readonly AreaIssue[] {
  return lists['improvement-plans.json'].entries.flatMap(({ index, value: plan }) =>
    plan.priorities.flatMap((priority, p) =>
      priority.headings.flatMap((heading, h) => {
        const at = `[${index}].priorities[${p}].headings[${h}]`;
        return [
          ...misplaced(`${at}.ref`, heading.ref, priority.ref),
          ...heading.actions.flatMap(({ ref }, a) => misplaced(`${at}.actions[${a}].ref`, ref, heading.ref)),
        ];
      }),
    ),
  );
}

function misplaced(path: string, ref: string, above: string): readonly AreaIssue[] {
  if (ref === above || ref.startsWith(`${above}.`) || ref.startsWith(`${above}-`)) return [];
  return [
    inFile('improvement-plans.json', {
      code: 'REF_OUT_OF_PLACE',
      path,
      found: JSON.stringify(ref),
      expected: `a reference that starts with "${above}."`,
      whatToDo: 'Correct the reference, or move it to where the document has it.',
    }),
  ];
}
