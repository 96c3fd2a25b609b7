import { roundTo } from '@golden-thread/outcomes';
import type { AggregateForecast } from './aggregate-forecast.ts';
import type { AreaAggregates } from './area-aggregates.ts';
import { newestKnown } from './newest-known.ts';
import { partsAhead, partsNow } from './parts-ahead.ts';
import { halfWidth, SPREAD_OF_TOTAL } from './spread.ts';
import { yearlyFlow } from './yearly-flow.ts';

/**
 * How many children to expect on each 31 March ahead from published figures alone: as many as now, each part with its share, and intervals as wide
 * as authorities of its size and its turnover strayed.
 *
 * "As many as now" is what the back-test chose: lines, means of changes, and starts and ceases continued all missed by more. So the path is flat,
 * and the interval is what it says.
 *
 * @param years - from 1 to 3; further ahead no coverage was measured.
 * @returns null where no number of children is known.
 * @example
 * import { forecastAggregates } from '@golden-thread/sufficiency/aggregates';
 * const none = { parts: [], areAll: false };
 * const area = { areaCode: 'E08000018', firstYear: 2025, stock: [476], starts: [165], ceases: [191] };
 * forecastAggregates({ ...area, placementTypes: none, ageBands: none, roundedTo: 1 }, 1)?.points[0]?.total; // => { expected: 476, lower: 432.1, upper: 519.9 }
 */
export function forecastAggregates(area: AreaAggregates, years: 1 | 2 | 3): AggregateForecast | null {
  const at = newestKnown(area.stock);
  const children = area.stock[at] ?? null;
  if (children === null) return null;
  const year = area.firstYear + at;
  const flow = yearlyFlow(area, at);
  const types = partsNow(area.placementTypes, at, children);
  const bands = partsNow(area.ageBands, at, children);
  const { roundedTo } = area;
  const points = Array.from({ length: years }, (_, index) => {
    const ahead = index + 1;
    const half = halfWidth(SPREAD_OF_TOTAL, { children, events: flow.children, years: ahead, roundedTo });
    return {
      date: `${year + ahead}-03-31`,
      yearsAhead: ahead,
      total: {
        expected: children,
        lower: roundTo(Math.max(0, children - half), 1),
        upper: roundTo(children + half, 1),
      },
      placementTypes: partsAhead(types.parts, children, ahead, roundedTo),
      ageBands: partsAhead(bands.parts, children, ahead, roundedTo),
    };
  });
  const remarks = [
    at < area.stock.length - 1 ? `The number of children is not known after 31 March ${year}.` : null,
    flow.isOwn
      ? null
      : 'How many start and cease is not known; what is usual for so many children stands for it.',
    types.remark,
    bands.remark,
  ].filter((remark) => remark !== null);
  return { areaCode: area.areaCode, fromDate: `${year}-03-31`, points, remarks };
}
