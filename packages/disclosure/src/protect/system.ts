import type { LinearRelation } from '../linked-tables.ts';

/**
 * The part of a system in which each cell stands between two relations (or one and the outside) and takes from one what it
 * gives to the other, so that a change to one cell is made good along a path. Authorities × categories with their margins are
 * one, however many; so is every two-way table.
 */
export interface Network {
  /** Where a cell adds when it grows, and where it takes from; −1 for cells that stay as they are here. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** Cells at each relation. */
  readonly cellsAt: readonly (readonly number[])[];
  /** Nodes that cells join have the same number here. */
  readonly partOf: Int32Array;
  /** Cells beside each part that could change but stand between more than two relations. */
  readonly heldBeside: readonly (readonly number[])[];
}

/** The linked tables as numbers: what the search for secondary suppressions works on. Its arrays change as cells are hidden. */
export interface System {
  readonly size: number;
  /** The counts, or for those nobody gave, counts that fit the others. */
  readonly value: Float64Array;
  /** Where a reader may think the count lies, as things stand; both equal the value of an exactly shown cell. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly hidden: Uint8Array;
  /** Information lost by hiding the cell; infinite where it cannot be hidden or is already. */
  readonly price: Float64Array;
  /** Cells and factors of each relation. */
  readonly members: readonly Int32Array[];
  readonly times: readonly Int32Array[];
  /** Relations each cell is in, and its factor in each. */
  readonly relationsOf: readonly (readonly number[])[];
  readonly factorsOf: readonly (readonly number[])[];
  /** Where a reader thinks the count lies while the cell is shown: what hiding it takes away. */
  readonly shownLow: Float64Array;
  readonly shownHigh: Float64Array;
  /** Smallest count a hidden cell can have, to a reader who knows that zeros are shown. */
  readonly lowest: number;
  /** The part of it in which ways round can be found fast; null until it is laid out. */
  readonly network: Network | null;
}

/** Lays out the relations; every cell stands open from zero up until it is told otherwise. */
export function systemOf(
  indexOf: ReadonlyMap<string, number>,
  relations: readonly LinearRelation[],
  lowest: number,
): System {
  const size = indexOf.size;
  const relationsOf: number[][] = Array.from({ length: size }, () => []);
  const factorsOf: number[][] = Array.from({ length: size }, () => []);
  const members = relations.map(({ terms }, relation) =>
    Int32Array.from(terms, ({ cell, times }) => {
      const index = indexOf.get(cell) as number;
      relationsOf[index]?.push(relation);
      factorsOf[index]?.push(times);
      return index;
    }),
  );
  return {
    size,
    value: new Float64Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size).fill(Infinity),
    hidden: new Uint8Array(size),
    price: new Float64Array(size).fill(Infinity),
    members,
    times: relations.map(({ terms }) => Int32Array.from(terms, ({ times }) => times)),
    relationsOf,
    factorsOf,
    shownLow: new Float64Array(size),
    shownHigh: new Float64Array(size).fill(Infinity),
    lowest,
    network: null,
  };
}

/** Hides a cell: a reader then knows only that it is not zero. */
export function hide(system: System, cell: number): void {
  system.hidden[cell] = 1;
  system.low[cell] = Math.min(system.lowest, system.value[cell] as number);
  system.high[cell] = Infinity;
}

/** Says where a reader thinks the count lies while it is shown. */
export function show(system: System, cell: number, low: number, high: number): void {
  system.hidden[cell] = 0;
  system.low[cell] = system.shownLow[cell] = low;
  system.high[cell] = system.shownHigh[cell] = high;
}

/** Shows a cell again that was hidden. */
export function showAgain(system: System, cell: number): void {
  show(system, cell, system.shownLow[cell] as number, system.shownHigh[cell] as number);
}
