import type { AreaScope } from '@golden-thread/subgraph/database';

/** What an import of returns may do in an area: the right of whoever administers the installation, never a person's of the graph. */
export function returnScope(area: string): AreaScope {
  return { area, seesChildren: true, mayAddChildren: true };
}
