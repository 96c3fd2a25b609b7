import type { CellRates, DemandRates } from './demand-rates.ts';

/** Factors by which rates are turned up or down; what is not named stays. */
export interface RateFactors {
  readonly entrants?: number;
  readonly leaves?: number;
  readonly moves?: number;
}

/** The same rates turned up or down as a whole: half the entrants, a tenth more moves. How sure they are stays as it is. */
export function scaled(rates: DemandRates, factors: RateFactors): DemandRates {
  const { entrants = 1, leaves = 1, moves = 1 } = factors;
  const cell = (own: CellRates): CellRates => ({
    ...own,
    leaves: own.leaves * leaves,
    moves: own.moves.map((chance) => chance * moves),
  });
  return {
    ...rates,
    cells: rates.cells.map((band) => band.map(cell)),
    entrants: rates.entrants.map((ofAge) => ofAge.map((count) => count * entrants)),
  };
}
