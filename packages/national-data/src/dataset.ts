import type { IssueList } from '@golden-thread/outcomes';
import type { TableIssue } from './table-issue.ts';
import type { FigurePeriod, KeyedFigure } from './keyed-figure.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { NationalArea } from './national-area.ts';
import type { NeighbourList } from './neighbour-list.ts';

/** A file a data set is read from. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One data set, opened and ready to be read once: figures first, then what its keys stand for. */
export interface Dataset {
  /** Name under which it is kept; a newer download of the same table has the same. */
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly files: readonly SourceFile[];
  /** Of the bytes of all its files, in their order: the same content is the same data set, whatever the files are called. */
  readonly contentSha256: string;
  readonly measures: readonly MeasureDefinition[];
  /** Reads every figure, once. What is wrong is added to `issues`; what is odd and let be to `remarks`. */
  readonly figures: () => AsyncIterable<readonly KeyedFigure[]>;
  /** By their keys; whole when the figures have been read. */
  readonly areas: () => readonly NationalArea[];
  /** By their keys; whole when the figures have been read. */
  readonly periods: () => readonly FigurePeriod[];
  readonly neighbours: readonly NeighbourList[];
  readonly issues: IssueList<TableIssue>;
  readonly remarks: IssueList<TableIssue>;
  readonly counts: () => DatasetCounts;
}

/** What was read so far. */
export interface DatasetCounts {
  readonly rows: number;
  /** Rows that hold nothing this product takes, such as breakdowns no measure is mapped to. */
  readonly rowsNotUsed: number;
  readonly figures: number;
}

/** The licence of every table read here, and the words it asks for. @source Open Government Licence v3.0, "You must". */
export const openGovernmentLicence = {
  licence: 'OGL-UK-3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
} as const;
