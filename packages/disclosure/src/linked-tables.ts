/**
 * What a reader of the tables sees of a count: `shown`; `hidden` for disclosure; `absent` (not applicable or not
 * available); `implied`, which no table prints but figures that are printed leave to be worked out, such as the
 * rest of a total.
 */
export type Standing = 'shown' | 'hidden' | 'absent' | 'implied';

/** One count of one group of children, wherever it is printed. Counts are whole and never negative. */
export interface CountCell {
  readonly id: string;
  /** What is counted, in words a publisher recognises. */
  readonly label: string;
  /** Null when it is not known: of `hidden` and `absent` cells, and of `implied` ones once the tables are published. */
  readonly count: number | null;
  readonly standing: Standing;
  /** Between which counts a hidden one lies, where its sign says so (`<5`): the least and the most. */
  readonly within?: readonly [least: number, most: number];
  /** Geographic level, as the table writes it; null when the table has none. */
  readonly level: string | null;
  /** How a shown count was rounded; null when it is exact. */
  readonly rounded: { readonly base: number; readonly agreeing: boolean } | null;
}

/** Cells that belong together: each count times its factor, added up, gives zero. A total stands with −1. */
export interface LinearRelation {
  readonly id: string;
  readonly terms: readonly { readonly cell: string; readonly times: number }[];
}

/** A percentage or rate, tied to its count: `of ÷ (within or population) × per`, rounded to `decimals`. */
export interface DerivedFigure {
  readonly id: string;
  /** Cell counted above the line. */
  readonly of: string;
  /** Cell counted below the line; null when that is a population, which everybody knows, or not given. */
  readonly within: string | null;
  readonly population: number | null;
  /** 100 for a percentage, 10,000 for most rates. */
  readonly per: number;
  readonly decimals: number;
  /** Null unless shown. */
  readonly value: number | null;
  readonly standing: 'shown' | 'hidden' | 'absent';
}

/** Tables whose cells are the unknowns of one linear system: what one of them shows bears on what another hides. */
export interface LinkedTables {
  readonly cells: readonly CountCell[];
  readonly relations: readonly LinearRelation[];
  readonly derived: readonly DerivedFigure[];
}

/**
 * The relation of a total and its parts.
 *
 * @example
 * sumOf('all', ['girls', 'boys']).terms[0]; // => { cell: 'all', times: -1 }
 */
export function sumOf(total: string, parts: readonly string[]): LinearRelation {
  return {
    id: `${total} = ${parts.join(' + ')}`,
    terms: [{ cell: total, times: -1 }, ...parts.map((cell) => ({ cell, times: 1 }))],
  };
}

/**
 * The relation of two stocks and the flows between them: opening + starting − ceasing = closing.
 *
 * @example
 * flowBetween('2024', 'starts', 'ceases', '2025').terms.length; // => 4
 */
export function flowBetween(
  opening: string,
  starting: string,
  ceasing: string,
  closing: string,
): LinearRelation {
  return {
    id: `${opening} + ${starting} − ${ceasing} = ${closing}`,
    terms: [
      { cell: opening, times: 1 },
      { cell: starting, times: 1 },
      { cell: ceasing, times: -1 },
      { cell: closing, times: -1 },
    ],
  };
}
