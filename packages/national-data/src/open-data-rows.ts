import type { AreaMention } from './area-register.ts';
import { readFigure } from './figure-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import type { OpenDataMapping } from './open-data-mapping.ts';
import { openDataPlace } from './open-data-place.ts';
import type { OnFault } from './open-data-place.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';

/** What one row of an open-data table says. */
export interface OpenDataRow {
  readonly area: AreaMention;
  /** The year as a label, such as `2024/25`. */
  readonly yearLabel: string;
  /** Each figure with the place of its measure in the mapping. */
  readonly figures: readonly (FigureReading & { readonly measure: number })[];
}

/** How a row was read: `used` has figures; `not-used` holds none that the mapping takes; `faulty` was told. */
export type OpenDataReading =
  | { readonly kind: 'used'; readonly row: OpenDataRow }
  | { readonly kind: 'not-used' }
  | { readonly kind: 'faulty' };

/** Makes a reader of the rows of one table, given where its columns stand. Rows that no measure takes are still checked for their area and year. */
export function openDataRows(
  mapping: OpenDataMapping,
  places: ReadonlyMap<string, number>,
  file: string,
  onIssue: OnIssue,
): (cells: readonly string[], row: number) => OpenDataReading {
  const takes = mapping.measures.map(({ column, where }) => ({
    column,
    at: places.get(column) as number,
    where: Object.entries(where).map(([name, value]) => [places.get(name) as number, value] as const),
  }));
  return (cells, row) => {
    const cell = (column: string): string | undefined => {
      const at = places.get(column);
      return at === undefined ? undefined : cells[at];
    };
    let sound = true;
    const fault: OnFault = (column, code, found, expected) => {
      sound = false;
      onIssue(
        tableIssue(
          { file, row, column },
          code,
          quoted(found),
          expected,
          'Correct the cell, or download the table again.',
        ),
      );
    };
    const place = openDataPlace(cell, fault);
    const figures: (FigureReading & { readonly measure: number })[] = [];
    for (const [measure, take] of takes.entries()) {
      if (!take.where.every(([at, value]) => cells[at] === value)) continue;
      const text = cells[take.at] ?? '';
      const figure = readFigure(text);
      if (figure === null)
        fault(take.column, 'NOT_A_FIGURE', text, 'a number, or one of the symbols - c z x k low');
      else figures.push({ measure, ...figure });
    }
    if (!sound || place === null) return { kind: 'faulty' };
    const { area, yearLabel } = place;
    if (area === null || figures.length === 0) return { kind: 'not-used' };
    return { kind: 'used', row: { area, yearLabel, figures } };
  };
}
