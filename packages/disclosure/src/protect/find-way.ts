import { findCircuit, type Circuit, type SearchTerms } from './circuit.ts';
import type { Network } from './system.ts';
import type { System } from './system.ts';
import { wayRound } from './way-round.ts';

/**
 * Changes that make a change to one cell good: along the network where the cell is part of it, else step by step. Null when
 * none is found.
 */
export function findWay(system: System, cell: number, change: number, terms: SearchTerms): Circuit | null {
  const { network } = system;
  if (network !== null && network.head[cell] !== -1) {
    const way = wayRound(system, network, cell, change, terms.mayHide);
    if (way !== null || (!terms.mayHide && isExact(system, network, cell))) return way;
  }
  return findCircuit(system, { cell, change }, terms);
}

/** Whether the network is all there is to a cell: nothing that a reader may think otherwise of was held still beside it. */
function isExact({ low, high }: System, { head, partOf, heldBeside }: Network, cell: number): boolean {
  const part = partOf[head[cell] as number] as number;
  return !(heldBeside[part] as readonly number[]).some((held) => low[held] !== high[held]);
}
