import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/**
 * `URN_TWICE`: a home with the number of an earlier one. Supported accommodation is registered by provider, so that its homes share one
 * number; any other home has its own, and of children in two with one number nobody could say where they live.
 */
export function urnsApart({ lists }: AreaParts): readonly AreaIssue[] {
  const { entries } = lists['homes.json'];
  return entries.flatMap(({ index, value: { urn, kind } }) => {
    if (urn === null) return [];
    const earlier = entries.find(({ value }) => value.urn === urn);
    const isShared = kind === 'supported-accommodation' && earlier?.value.kind === kind;
    if (earlier === undefined || earlier.index === index || isShared) return [];
    return [
      inFile('homes.json', {
        code: 'URN_TWICE',
        path: `[${index}].urn`,
        found: `${JSON.stringify(urn)}, already at [${earlier.index}].urn`,
        expected: 'a number no other home has; only homes of supported accommodation share their provider’s',
        whatToDo: 'Correct one of the two, or write null where the number is not known.',
      }),
    ];
  });
}
