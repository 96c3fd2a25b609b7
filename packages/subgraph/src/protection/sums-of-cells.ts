import { cellOf, type SumOfCells } from './cell-table.ts';

/** The cells of a table by their full names. */
export function cellsOf(table: string, cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cellOf(table, cell));
}

/** One count: the sum of some cells. */
export function countSum(table: string, cells: readonly string[]): readonly SumOfCells[] {
  return [{ part: null, counted: cellsOf(table, cells), of: null }];
}

/** A count for each part, of one cell each. */
export function countSums(table: string, parts: readonly string[]): readonly SumOfCells[] {
  return parts.map((part) => ({ part, counted: [cellOf(table, part)], of: null }));
}

/** One share: of some cells among them and others. */
export function shareSum(
  table: string,
  counted: readonly string[],
  others: readonly string[],
): readonly SumOfCells[] {
  return [{ part: null, counted: cellsOf(table, counted), of: cellsOf(table, [...counted, ...others]) }];
}

/** The parts of a whole that is all of them together, and the rest, as `splitTable` has them; or the whole of another table. */
export function shareSums(table: string, parts: readonly string[], of = table): readonly SumOfCells[] {
  const all = cellsOf(of, [...parts, 'rest']);
  return parts.map((part) => ({ part, counted: [cellOf(table, part)], of: all }));
}

/** Parts that are each a share of a whole of its own, as `pairTable` has them. */
export function pairSums(table: string, parts: readonly (string | null)[] = [null]): readonly SumOfCells[] {
  return parts.map((part) => ({
    part,
    counted: cellsOf(table, [`${part ?? 'all'} yes`]),
    of: cellsOf(table, [`${part ?? 'all'} yes`, `${part ?? 'all'} no`]),
  }));
}
