import type { Citation } from '@golden-thread/outcomes';

/** A section of the local document a paragraph is answered by, with the title the mapping prints for it. */
export interface MappedSection {
  readonly number: string;
  readonly titleAsPrinted: string;
}

/** A range of paragraphs of the SEND Code of Practice and where the local document answers it. Both ends count. */
export interface CodeOfPracticeRow {
  /** As the Code numbers it, e.g. `3.1`. */
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly topic: string;
  readonly sections: readonly MappedSection[];
}

/** A document's own mapping to one chapter of the SEND Code of Practice. Rows stand in the order of the document. */
export interface CodeOfPracticeMap {
  readonly id: string;
  readonly title: string;
  /** The first and last paragraph that are to be covered, e.g. `3.1` and `3.71`. */
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly rows: readonly CodeOfPracticeRow[];
  /** The sections the local document has, with the titles they carry there. */
  readonly sections: readonly { readonly number: string; readonly title: string }[];
  readonly source: Citation;
}
