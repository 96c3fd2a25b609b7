import type { AggregateForecast } from './aggregate-forecast.ts';
import { aggregateStart } from './aggregate-start.ts';
import type { AreaAggregates } from './area-aggregates.ts';
import { pointAhead } from './point-ahead.ts';

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
  const start = aggregateStart(area);
  if (start === null) return null;
  const points = Array.from({ length: years }, (_, index) => pointAhead(start, index + 1));
  return { areaCode: area.areaCode, fromDate: `${start.year}-03-31`, points, remarks: start.remarks };
}
