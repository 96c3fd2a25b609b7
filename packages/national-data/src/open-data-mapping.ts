import type { MeasureDefinition } from './measure-definition.ts';
import type { TableArithmetic } from './table-arithmetic.ts';

/** A measure of an open-data table: which column holds its figures, in which of the rows. */
export interface MappedMeasure extends MeasureDefinition {
  readonly column: string;
  /** Only rows in which each of these columns holds just this. */
  readonly where: Readonly<Record<string, string>>;
}

/** How one table of a DfE open-data release becomes national measures: data, not code. */
export interface OpenDataMapping {
  /** Name under which its imports are kept; stays when a newer release comes out. */
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  /**
   * Left out where each row is of one area and year. `appeal-rates`: years stand beside each other under two rows of headings, and are
   * turned into rows as they are read. `community-waits`: rows are of months, and of boards known by their names.
   */
  readonly layout?: 'appeal-rates' | 'community-waits' | undefined;
  /** Every column the table has; one more or one fewer and it is another table. */
  readonly columns: readonly string[];
  readonly measures: readonly MappedMeasure[];
  /** Which of its figures follow from which, so that it can be recomputed; left out where nothing does. */
  readonly arithmetic?: TableArithmetic | undefined;
}
