import type { Procurement } from '@golden-thread/commissioning/procurement';
import type { AreaParts } from './area-parts.ts';
import { valuesOf } from './list-part.ts';

/** The sound entries of an area's files of what it buys, put together. */
export function procurementOf(lists: AreaParts['lists']): Procurement {
  return {
    frameworks: valuesOf(lists['procurement-frameworks.json']),
    contracts: valuesOf(lists['contracts.json']),
    visitRules: valuesOf(lists['quality-visit-rules.json']),
    visits: valuesOf(lists['quality-visits.json']),
  };
}
