import type { AbsenceMark, RatingCell } from './report-cell.ts';
import type { ReportTable } from './report-table.ts';

/** Words that follow one another as a paragraph. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A heading within a section. */
export interface SubheadingBlock {
  readonly kind: 'subheading';
  readonly text: string;
}

/** Things listed, in an order that means something or not. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** Something a reader has to know before they believe what follows. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}

/** A place that nothing on record fills: the author of the report writes it. */
export interface AuthorBlock {
  readonly kind: 'author';
  /** What belongs there. */
  readonly text: string;
}

/** A table. */
export interface TableBlock {
  readonly kind: 'table';
  readonly table: ReportTable;
}

/** One piece of a section. */
export type ReportBlock = ParagraphBlock | SubheadingBlock | ListBlock | NoteBlock | AuthorBlock | TableBlock;

/** A part of a report under its own heading. */
export interface ReportSection {
  /** Unlike every other id of the report: small letters, digits and hyphens. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/** What a rating or a sign in the tables means. */
export type KeyEntry =
  | { readonly kind: 'rating'; readonly rating: RatingCell; readonly meaning: string }
  | { readonly kind: 'mark'; readonly mark: AbsenceMark; readonly meaning: string };

/** Where facts of a report were published. */
export interface ReportSource {
  readonly title: string;
  /** Publisher, day and place, as one phrase; empty where none is known. */
  readonly detail: string;
  /** Null where it has no address. */
  readonly address: string | null;
}

/**
 * A report as plain data: the one source of its page, its Word document and its CSV. It holds what was recorded and
 * places for the author, and nothing that a renderer would have to work out.
 */
export interface ReportDocument {
  readonly title: string;
  /** What it is of and for whom; null where the title says it all. */
  readonly subtitle: string | null;
  /** The day it tells of, `YYYY-MM-DD`. */
  readonly asAtDate: string;
  /** The same day or span in a sentence, e.g. `Position as at 31 August 2022`. */
  readonly asAt: string;
  readonly sections: readonly ReportSection[];
  /** What ratings and signs mean; empty where the report has none. */
  readonly key: readonly KeyEntry[];
  readonly sources: readonly ReportSource[];
}
