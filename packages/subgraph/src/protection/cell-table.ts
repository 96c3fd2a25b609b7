/** What an exact measure gave for one part: how many are counted, and of how many. */
export interface Counted {
  readonly counted: number;
  readonly of: number;
}

/** Looks up the exact answer of a measure for a part; zero of zero for a part that has none. */
export type ExactOf = (measureId: string, part?: string | null) => Counted;

/** Which cells a part of a measure is the sum of: what is counted, and for a share what it is taken of. */
export interface SumOfCells {
  readonly part: string | null;
  readonly counted: readonly string[];
  readonly of: readonly string[] | null;
}

/**
 * Counts of one month, or as at the end of one, that are rounded one by one. No child is in two cells of one table, so that nothing
 * adds up but what is added up after rounding.
 */
export interface CellTable {
  readonly id: string;
  /**
   * `period`: each month counts other children, so each has draws of its own. `day`: most are the same children from month to month,
   * so a cell keeps its draw for good, or the mean of many months would be the count. `collection-year`: what is told of a year from
   * 1 April alone, each with draws of its own.
   */
  readonly over: 'period' | 'day' | 'collection-year';
  /** The measures whose exact answers it needs. */
  readonly from: readonly string[];
  readonly count: (exact: ExactOf) => Readonly<Record<string, number>>;
}

/** The name of a cell among those of all tables. */
export function cellOf(table: string, cell: string): string {
  return `${table}/${cell}`;
}

/** The table that a cell is of, by its name among those of all. */
export function tableOf(cell: string): string {
  return cell.slice(0, cell.indexOf('/'));
}

/** One cell: how many there are. */
export function countTable(id: string, over: CellTable['over'], measure: string): CellTable {
  return { id, over, from: [measure], count: (exact) => ({ all: exact(measure).counted }) };
}

/**
 * One cell for each part of a measure whose parts are of different children, and of a share one for those in none of the parts.
 */
export function splitTable(
  id: string,
  over: CellTable['over'],
  measure: string,
  parts: readonly string[],
): CellTable {
  return {
    id,
    over,
    from: [measure],
    count: (exact) => {
      const cells: Record<string, number> = {};
      for (const part of parts) cells[part] = exact(measure, part).counted;
      const told = Object.values(cells).reduce((sum, count) => sum + count, 0);
      const all = Math.max(...parts.map((part) => exact(measure, part).of));
      return { ...cells, rest: Math.max(0, all - told) };
    },
  };
}

/** Two cells for each part of a measure: those counted, and the others it is a share of. What is not known is in neither. */
export function pairTable(
  id: string,
  over: CellTable['over'],
  measure: string,
  parts: readonly (string | null)[] = [null],
): CellTable {
  return {
    id,
    over,
    from: [measure],
    count: (exact) =>
      Object.fromEntries(
        parts.flatMap((part) => {
          const { counted, of } = exact(measure, part);
          return [
            [`${part ?? 'all'} yes`, counted],
            [`${part ?? 'all'} no`, of - counted],
          ];
        }),
      ),
  };
}
