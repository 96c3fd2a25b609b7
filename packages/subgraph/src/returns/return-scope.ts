import type { AreaScope } from '../database/index.ts';

/** What an import of returns may do in an area: the right of whoever administers the installation, never a person's of the graph. */
export function returnScope(area: string): AreaScope {
  return { area, seesChildren: true, mayAddChildren: true };
}
