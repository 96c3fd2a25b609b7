import { AlignmentType, Paragraph, TableCell, TextRun, WidthType } from 'docx';
import { cellWords } from '../cell-words.ts';
import type { ReportCell } from '../report-cell.ts';
import { plainCharacters } from './plain-characters.ts';
import { shapeSigns, toneColours } from './rating-look.ts';

/** Where a cell stands: how wide its column is, and whether it holds figures. */
export interface CellPlace {
  readonly width: number;
  readonly numeric: boolean;
}

/** One cell of a table. A rating is its sign and its word on its colour; unknown has no colour. */
export function wordCell(cell: ReportCell, place: CellPlace): TableCell {
  if (cell.kind === 'rating') {
    const look = toneColours[cell.tone];
    const sign = cell.shape === null ? '' : `${shapeSigns[cell.shape]} `;
    return tableCell([plainCharacters(`${sign}${cell.word}`)], place, {
      bold: true,
      ...(look === null ? {} : { color: look.letters, ground: look.ground }),
    });
  }
  const lines = cell.kind === 'text' ? cell.lines : [cellWords(cell)];
  return tableCell(lines.map(plainCharacters), place, {});
}

/** One cell of the row of headings. */
export function wordHeading(text: string, place: CellPlace): TableCell {
  return tableCell([plainCharacters(text)], place, { bold: true, ground: 'EEF0F2' });
}

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly ground?: string;
}

function tableCell(
  lines: readonly string[],
  { width, numeric }: CellPlace,
  { ground, ...run }: Look,
): TableCell {
  const alignment = numeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(ground === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: ground } }),
    // A cell without a paragraph is no cell to Word.
    children: (lines.length === 0 ? [''] : lines).map(
      (text) => new Paragraph({ style: 'TableText', alignment, children: [new TextRun({ text, ...run })] }),
    ),
  });
}
