import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import type { ChildOfFlow } from './flows.ts';

/** The permanent home a child who ceased to be looked after went to; null for any other reason, and where none is told. */
export function permanenceOf({ spell: { episodes, endDate } }: ChildOfFlow): string | null {
  return groupOf('permanence', episodes.at(-1)?.endReason ?? null, collectionYearOf(String(endDate)));
}
