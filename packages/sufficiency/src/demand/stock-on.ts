import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import type { StayColumns } from './stay-columns.ts';

/** Children of one band and type. */
export interface StockCell {
  readonly ageBandId: string;
  readonly placementTypeId: string;
  readonly children: number;
}

/** The places of the stays that cover the night that begins on a day. */
export function staysOn({ count, startDay, endDay }: StayColumns, day: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) if (startDay[at]! <= day && day < endDay[at]!) places.push(at);
  return places;
}

/**
 * Children by age band and placement on a day, every cell in order, zeros too. Whoever left or moved on the day is counted where they
 * then are.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, stockOn } from '@golden-thread/sufficiency/demand';
 * stockOn(demandHistory([]), '2022-03-31').length; // => 20
 */
export function stockOn(history: DemandHistory, date: IsoDate): readonly StockCell[] {
  const { band, type } = history.columns;
  const types = placementTypeIds(history.scheme.placements);
  const counts = new Int32Array(history.scheme.ageBands.length * types.length);
  for (const at of staysOn(history.columns, dayNumber(date)))
    counts[band[at]! * types.length + type[at]!]! += 1;
  return history.scheme.ageBands.flatMap(({ id: ageBandId }, ofBand) =>
    types.map((placementTypeId, ofType) => ({
      ageBandId,
      placementTypeId,
      children: counts[ofBand * types.length + ofType]!,
    })),
  );
}
