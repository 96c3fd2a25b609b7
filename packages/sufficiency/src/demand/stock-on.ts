import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import type { Stay } from './stay.ts';

/** Children of one band and type. */
export interface StockCell {
  readonly ageBandId: string;
  readonly placementTypeId: string;
  readonly children: number;
}

/** The stays that cover the night that begins on a day. */
export function staysOn(history: DemandHistory, day: number): readonly Stay[] {
  return history.stays.filter(({ startDay, endDay }) => startDay <= day && (endDay === null || day < endDay));
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
  const types = placementTypeIds(history.scheme.placements);
  const counts = new Array<number>(history.scheme.ageBands.length * types.length).fill(0);
  for (const { band, type } of staysOn(history, dayNumber(date))) {
    const cell = band * types.length + type;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return history.scheme.ageBands.flatMap(({ id: ageBandId }, band) =>
    types.map((placementTypeId, type) => ({
      ageBandId,
      placementTypeId,
      children: counts[band * types.length + type] ?? 0,
    })),
  );
}
