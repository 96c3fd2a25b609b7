import type { HomesMarket } from '@golden-thread/sufficiency/homes';
import type { AreaParts } from './area-parts.ts';
import { valuesOf } from './list-part.ts';

/** The sound entries of an area's files of homes and of how it buys places, put together. */
export function marketOf(lists: AreaParts['lists']): HomesMarket {
  return {
    homes: valuesOf(lists['homes.json']),
    homeCounts: valuesOf(lists['home-counts.json']),
    programmes: valuesOf(lists['home-programmes.json']),
    agreements: valuesOf(lists['framework-agreements.json']),
    callOffs: valuesOf(lists['call-offs.json']),
    blockBookings: valuesOf(lists['block-bookings.json']),
    unitCosts: valuesOf(lists['unit-costs.json']),
    annualSpends: valuesOf(lists['annual-spend.json']),
    findings: valuesOf(lists['market-findings.json']),
  };
}
