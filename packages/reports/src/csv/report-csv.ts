import { cellWords } from '../cell-words.ts';
import { checkReport } from '../check-report.ts';
import type { ReportBlock, ReportDocument } from '../report-document.ts';
import type { ReportTable } from '../report-table.ts';
import { csvCell } from './csv-cell.ts';
import type { CsvCell } from './write-csv.ts';
import { writeCsv } from './write-csv.ts';

const HEADINGS = [
  'Report',
  'As at',
  'Section',
  'Kind',
  'Table',
  'Row',
  'Column',
  'Value',
  'Unit',
  'Note',
] as const;

/**
 * The whole report in one CSV file: one line for everything it says, with where it stands. Tables of different columns
 * so share one heading, and a year of reports can be put one below the other. A single table is easier to read by itself:
 * see `tableCsv`.
 *
 * @throws what `checkReport` throws.
 */
export function reportCsv(report: ReportDocument): string {
  checkReport(report);
  const lines = report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap(blockLines).map((line) => [report.title, report.asAtDate, heading, ...line]),
  );
  return writeCsv([HEADINGS, ...lines]);
}

/** From the column "Kind" on. */
type Line = readonly CsvCell[];

const said = (kind: string, value: string, note = ''): Line => [kind, '', '', '', value, '', note];

function blockLines(block: ReportBlock): readonly Line[] {
  switch (block.kind) {
    case 'table':
      return tableLines(block.table);
    case 'list':
      return block.items.map((item) => said('list', item));
    case 'author':
      return [said('author', '', block.text)];
    default:
      return [said(block.kind, block.text)];
  }
}

function tableLines({ caption, columns, rows, whenEmpty }: ReportTable): readonly Line[] {
  if (rows.length === 0) return [['table', caption, '', '', '', '', whenEmpty]];
  return rows.flatMap(({ cells, unit }) => {
    // The report was checked: every row has a cell for each column, and there is a column.
    const name = cellWords(cells[0]!);
    return cells.map((cell, index): Line => [
      cell.kind,
      caption,
      name,
      columns[index]!.heading,
      csvCell(cell),
      cell.kind === 'number' ? (unit ?? '') : '',
      cell.kind === 'absent' ? cell.words : '',
    ]);
  });
}
