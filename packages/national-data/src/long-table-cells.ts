import { readFigure } from './figure-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import { longTableColumns } from './long-table-row.ts';
import type { LongTableRow } from './long-table-row.ts';
import type { OnIssue } from './table-issue.ts';
import { quoted, tableIssue } from './table-issue.ts';
import { readYearLabel } from './year-label.ts';

/** The cells of one row of the long table, as text; null where the file holds nothing. */
export type LongTableCells = Readonly<Record<keyof typeof longTableColumns, string | null>>;

/**
 * Makes a reader of rows for one file. It remembers the labels and numbers it has read, of which there are few. A row in which
 * anything is wrong is reported, every fault of it, and left out. A year label that is no year is no fault: the figure is kept
 * without a year.
 *
 * @example
 * longTableRows('lait.csv', () => undefined)(
 *   { measureShort: 'LAC', yearLabel: '2024', areaName: 'Rotherham', value: '-', areaNumber: '372', regionName: null }, 1,
 * )?.symbol; // => '-'
 */
export function longTableRows(
  file: string,
  onIssue: OnIssue,
): (cells: LongTableCells, row: number) => LongTableRow | null {
  const yearEnds = new Map<string, number | null>();
  const yearEndOf = (label: string): number | null => {
    let end = yearEnds.get(label);
    if (end === undefined) {
      end = readYearLabel(label)?.lastYear ?? null;
      if (yearEnds.size < 1000) yearEnds.set(label, end);
    }
    return end;
  };

  return (cells, row) => {
    const figure = cells.value === null ? missing : readFigure(cells.value);
    const areaNumber = /^\d{3}(?=(?:\.0)?$)/u.exec(cells.areaNumber ?? '')?.[0];
    if (figure !== null && areaNumber !== undefined && isName(cells.measureShort) && isName(cells.areaName)) {
      const yearLabel = cells.yearLabel ?? '';
      const regionName = cells.regionName === 'NA' || cells.regionName === '' ? null : cells.regionName;
      const { measureShort, areaName } = cells as { measureShort: string; areaName: string };
      return {
        row,
        measureShort,
        yearLabel,
        yearEnd: yearEndOf(yearLabel),
        areaNumber,
        areaName,
        regionName,
        ...figure,
      };
    }
    reportFaults(cells, { file, row }, figure, areaNumber, onIssue);
    return null;
  };
}

const missing: FigureReading = { value: null, symbol: '-' };

const unfit = /^[=@]|[\u0000-\u001f\u007f]/u;

/** Whether a cell is fit to name something: not empty, nothing a spreadsheet would run, no control characters, not endless. */
export function isName(text: string | null): boolean {
  return text !== null && text.trim() !== '' && text.length <= 500 && !unfit.test(text);
}

function reportFaults(
  cells: LongTableCells,
  at: { readonly file: string; readonly row: number },
  figure: FigureReading | null,
  areaNumber: string | undefined,
  onIssue: OnIssue,
): void {
  const fault = (column: keyof LongTableCells, code: string, expected: string, whatToDo: string): void =>
    onIssue(
      tableIssue(
        { ...at, column: longTableColumns[column] },
        code,
        cells[column] === null ? 'nothing' : quoted(cells[column]),
        expected,
        whatToDo,
      ),
    );
  if (figure === null)
    fault(
      'value',
      'NOT_A_FIGURE',
      'a number, or one of the symbols - c z x k low',
      'Correct the cell, or download the table again.',
    );
  if (areaNumber === undefined)
    fault(
      'areaNumber',
      'NOT_AN_AREA_NUMBER',
      'a number of three digits such as 372',
      'Correct the cell, or download the table again.',
    );
  for (const column of ['measureShort', 'areaName'] as const) {
    if (!isName(cells[column]))
      fault(
        column,
        'NOT_A_NAME',
        'a name: text without control characters that does not begin with = or @',
        'Correct the cell, or download the table again.',
      );
  }
}
