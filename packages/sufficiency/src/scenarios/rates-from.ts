import { dayNumber } from '@golden-thread/outcomes';
import type { CellRates, DemandRates } from '../demand/demand-rates.ts';
import { placementTypeIds } from '../demand/placement-type.ts';
import type {
  DemandAdjustment,
  EntrantsAdjustment,
  LeavingAdjustment,
  MovesAdjustment,
} from './demand-scenario.ts';

type RateAdjustment = EntrantsAdjustment | LeavingAdjustment | MovesAdjustment;

/** Rates from a day until the next entry. */
export interface RatesFrom {
  readonly day: number;
  readonly rates: DemandRates;
}

/**
 * The rates of every day ahead, in order of their first days: those of the past first, then one entry for each day on which an adjustment begins.
 * Adjustments of the same thing multiply.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function ratesFrom(
  rates: DemandRates,
  adjustments: readonly DemandAdjustment[],
): readonly RatesFrom[] {
  const changes = adjustments.filter(isOfRates);
  const days = [...new Set(changes.map(({ fromDate }) => dayNumber(fromDate)))].toSorted(
    (one, other) => one - other,
  );
  return [-Infinity, ...days].map((day) => ({
    day,
    rates: changes.filter(({ fromDate }) => dayNumber(fromDate) <= day).reduce(adjusted, rates),
  }));
}

function isOfRates(adjustment: DemandAdjustment): adjustment is RateAdjustment {
  return adjustment.kind === 'entrants' || adjustment.kind === 'leaving' || adjustment.kind === 'moves';
}

function adjusted(rates: DemandRates, adjustment: RateAdjustment): DemandRates {
  const factor = 1 + adjustment.percent / 100;
  const { ageBands, placements } = rates.scheme;
  const types = placementTypeIds(placements);
  const isBand = (band: number) =>
    adjustment.ageBandIds === null || adjustment.ageBandIds.includes(ageBands[band]!.id);
  if (adjustment.kind === 'entrants') {
    const isType = among(adjustment.placementTypeIds, types);
    const entrants = rates.entrants.map((ofAge, age) =>
      isBand(ageBands.findIndex(({ untilAge }) => age < untilAge))
        ? ofAge.map((count, type) => (isType(type) ? count * factor : count))
        : ofAge,
    );
    return { ...rates, entrants };
  }
  const change =
    adjustment.kind === 'leaving' ? leaving(adjustment, types, factor) : moving(adjustment, types, factor);
  const cells = rates.cells.map((ofBand, band) => (isBand(band) ? ofBand.map(change) : ofBand));
  return { ...rates, cells };
}

function leaving({ placementTypeIds: ids }: LeavingAdjustment, types: readonly string[], factor: number) {
  const isType = among(ids, types);
  return (cell: CellRates, type: number): CellRates =>
    isType(type) ? { ...cell, leaves: cell.leaves * factor } : cell;
}

function moving(adjustment: MovesAdjustment, types: readonly string[], factor: number) {
  const { fromPlacementTypeId: from, toPlacementTypeId: to } = adjustment;
  const isFrom = among(from === null ? null : [from], types);
  const isTo = among(to === null ? null : [to], types);
  return (cell: CellRates, type: number): CellRates =>
    isFrom(type)
      ? { ...cell, moves: cell.moves.map((chance, other) => (isTo(other) ? chance * factor : chance)) }
      : cell;
}

function among(ids: readonly string[] | null, types: readonly string[]): (type: number) => boolean {
  return (type) => ids === null || ids.includes(types[type]!);
}
