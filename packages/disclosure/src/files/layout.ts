/** A column of percentages or rates of a count. */
export interface DerivedColumn {
  readonly column: number;
  /** 100 for percentages; for rates what the name says, such as 10,000. */
  readonly per: number;
  /** Column of the population below the line; null for a share of another count. */
  readonly population: number | null;
}

/** A column of counts, and what it counts. */
export interface CountColumn {
  readonly column: number;
  /** What is counted, where a table or several count different things; empty where they all count the same. */
  readonly subject: string;
  /** The column that names the subject, where each row has its own; null otherwise. */
  readonly subjectColumn: number | null;
  /** False where the count is repeated on every row of its place and time, whatever the row's categories are. */
  readonly hasCategories: boolean;
  /** Where each count column is a category of its own (a wide table): that category. */
  readonly category: string | null;
  readonly derived: readonly DerivedColumn[];
}

/** Which columns of a table tell the place, the time, the categories and the counts. Columns are numbered from 0. */
export interface Layout {
  readonly header: readonly string[];
  /** Columns of a table with geographic levels; a code comes before a name. Null where place is a category like others. */
  readonly geography: {
    readonly level: number;
    readonly country: number | null;
    readonly region: number | null;
    readonly authority: number | null;
    /** Column with the name of the place, whatever its level, for where no code is printed. */
    readonly name: number | null;
  } | null;
  readonly time: number | null;
  /** One column that names a classification and one that names its category. */
  readonly pair: { readonly group: number; readonly member: number } | null;
  readonly dimensions: readonly number[];
  readonly counts: readonly CountColumn[];
  /** Classifications whose total counts something else than the other totals do. */
  readonly ownTotals: readonly string[];
  /** Categories whose figures are no counts, such as an average. */
  readonly notCounts: readonly string[];
  /** Columns of figures that belong to no one column of counts: nothing is known of what they tell. */
  readonly untied: readonly number[];
}

/** What a user says about the columns, where names do not tell. */
export interface LayoutOptions {
  /** Columns that hold counts. */
  readonly counts?: readonly string[];
  /** Columns that tell categories; all others are then passed over. */
  readonly dimensions?: readonly string[];
  /** Words for all categories together, besides the usual ones. */
  readonly totals?: readonly string[];
  /** Columns whose categories overlap or leave some out: they do not add up to their total. */
  readonly overlapping?: readonly string[];
  /** The sign for a hidden figure in the files, besides c and *. */
  readonly symbol?: string;
}
