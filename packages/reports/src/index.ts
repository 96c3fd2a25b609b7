export { cellWords } from './cell-words.ts';
export { checkReport } from './check-report.ts';
export { isWide } from './is-wide.ts';
export { markKey } from './mark-key.ts';
export { absentCell, textCell } from './report-cell.ts';
export type {
  AbsenceMark,
  AbsentCell,
  NumberCell,
  RatingCell,
  RatingShape,
  RatingTone,
  ReportCell,
  TextCell,
} from './report-cell.ts';
export type {
  AuthorBlock,
  KeyEntry,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  ReportBlock,
  ReportDocument,
  ReportSection,
  ReportSource,
  SubheadingBlock,
  TableBlock,
} from './report-document.ts';
export type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';
export { tablesOf } from './tables-of.ts';
