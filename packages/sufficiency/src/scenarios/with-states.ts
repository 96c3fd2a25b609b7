import type { CellRates, DemandRates } from '../demand/demand-rates.ts';
import type { PlannedMove } from './planned-move.ts';

/**
 * The same rates with a state more for each planned move. Who was moved by plan stays in care as long, and moves on of themselves as often, as where they
 * were moved from: what a plan changes is where they live, and nothing of the past says that it changes when they leave.
 */
export function withStates(rates: DemandRates, moves: readonly PlannedMove[]): DemandRates {
  const none = moves.map(() => 0);
  return {
    ...rates,
    cells: rates.cells.map((ofBand) => {
      const wider = ofBand.map((cell): CellRates => ({ ...cell, moves: [...cell.moves, ...none] }));
      return [...wider, ...moves.map(({ from }) => wider[from] as CellRates)];
    }),
    entrants: rates.entrants.map((ofAge) => [...ofAge, ...none]),
  };
}
