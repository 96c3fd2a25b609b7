import type { ReportCell, ReportColumn } from '@golden-thread/reports';
import { classNames } from '../components/govuk/class-names.ts';
import { StackingTable } from '../components/stacking-table.tsx';
import { ReportCellView } from '../reports/report-cell-view.tsx';

/** A table of figures: every row has a cell for each column, and the first names the row. */
export interface FigureTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export const words = (heading: string): ReportColumn => ({ heading, numeric: false });
export const figures = (heading: string): ReportColumn => ({ heading, numeric: true });

/** A table of figures on a page; on a narrow one a list of labelled values. */
export function FiguresTable({ table: { id, caption, columns, rows } }: { readonly table: FigureTable }) {
  return (
    <div
      id={id}
      className={classNames(
        'app-report-table',
        'app-figures',
        columns.length <= 3 && 'app-figures--narrow',
        columns.length > 8 && 'app-report-table--wide',
      )}
    >
      <StackingTable
        caption={caption}
        captionSize="s"
        columns={columns}
        rows={rows.map((cells, row) => ({
          key: String(row),
          cells: cells.map((cell, column) => <ReportCellView key={column} cell={cell} />),
        }))}
      />
    </div>
  );
}
