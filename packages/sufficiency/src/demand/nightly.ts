import type { DemandRates } from './demand-rates.ts';

/**
 * What one night does, by band and type: the chance of being in each type the next day. What is missing to 1 is the chance of leaving.
 * Chances that pass 1 together, as rates that were turned up by hand may, are scaled back to 1.
 */
export function nightly(rates: DemandRates): readonly (readonly Float64Array[])[] {
  return rates.cells.map((band) =>
    band.map(({ leaves, moves }, type) => {
      const away = leaves + moves.reduce((sum, chance) => sum + chance, 0);
      const scale = away > 1 ? 1 / away : 1;
      return Float64Array.from(moves, (chance, to) => (to === type ? Math.max(0, 1 - away) : chance * scale));
    }),
  );
}
