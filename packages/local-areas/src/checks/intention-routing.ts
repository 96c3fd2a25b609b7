import { intentionRoutingIssues } from '@golden-thread/commissioning/cycle';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { valuesOf } from '../list-part.ts';

/** What `intentionRoutingIssues` finds: every intention leads to exactly one operational group. Waits while a priority is broken. */
export function intentionRouting({ lists }: AreaParts): readonly AreaIssue[] {
  const priorities = lists['place-priorities.json'];
  const intentions = lists['intentions.json'];
  if (!priorities.sound) return [];
  return intentionRoutingIssues(valuesOf(priorities), valuesOf(intentions)).map((issue) =>
    inFile('intentions.json', {
      ...issue,
      path: issue.path.replace(/^\[(\d+)\]/, (_, place) => `[${intentions.entries[Number(place)]?.index}]`),
    }),
  );
}
