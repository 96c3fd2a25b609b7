import type { AreaAggregates } from './area-aggregates.ts';
import { newestKnown } from './newest-known.ts';
import { partsNow, type PartsNow } from './parts-ahead.ts';
import { yearlyFlow, type YearlyFlow } from './yearly-flow.ts';

/** The newest 31 March that is known, from which to look ahead. */
export interface AggregateStart {
  readonly year: number;
  /** The place of the year in the figures. */
  readonly at: number;
  readonly children: number;
  readonly flow: YearlyFlow;
  readonly types: PartsNow['parts'];
  readonly bands: PartsNow['parts'];
  readonly roundedTo: number;
  /** Whole sentences on what is unknown. */
  readonly remarks: readonly string[];
}

/** Where a forecast of an area starts; null where no number of children is known. */
export function aggregateStart(area: AreaAggregates): AggregateStart | null {
  const { ageBands, firstYear, placementTypes, roundedTo, stock } = area;
  const at = newestKnown(stock);
  const children = stock[at] ?? null;
  if (children === null) return null;
  const year = firstYear + at;
  const flow = yearlyFlow(area, at);
  const types = partsNow(placementTypes, at, children);
  const bands = partsNow(ageBands, at, children);
  const remarks = [
    at < stock.length - 1 ? `The number of children is not known after 31 March ${year}.` : null,
    flow.isOwn
      ? null
      : 'How many start and cease is not known; what is usual for so many children stands for it.',
    types.remark,
    bands.remark,
  ].filter((remark) => remark !== null);
  return { year, at, children, flow, types: types.parts, bands: bands.parts, roundedTo, remarks };
}
