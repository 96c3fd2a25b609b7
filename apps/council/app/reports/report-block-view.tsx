import type { ReportBlock, ReportTable } from '@golden-thread/reports';
import { classNames } from '../components/govuk/class-names.ts';
import { InsetText } from '../components/govuk/inset-text.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { ReportCellView } from './report-cell-view.tsx';

export interface ReportBlockViewProps {
  readonly block: ReportBlock;
  /** Where one table can be had as CSV. */
  readonly csvOf: (table: ReportTable) => string;
}

/** One piece of a report on a page. */
export function ReportBlockView({ block, csvOf }: ReportBlockViewProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="govuk-body app-measure">{block.text}</p>;
    case 'subheading':
      return <h3 className="govuk-heading-s">{block.text}</h3>;
    case 'note':
      return <InsetText>{block.text}</InsetText>;
    case 'author':
      return (
        <p className="govuk-body app-measure app-author">
          <strong>To be written by the author:</strong> {block.text}
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.ordered ? (
        <ol className="govuk-list govuk-list--number app-measure">{items}</ol>
      ) : (
        <ul className="govuk-list govuk-list--bullet app-measure">{items}</ul>
      );
    }
    case 'table':
      return <TableView table={block.table} csv={csvOf(block.table)} />;
  }
}

function TableView({ table, csv }: { readonly table: ReportTable; readonly csv: string }) {
  if (table.rows.length === 0) return <p className="govuk-body app-measure">{table.whenEmpty}</p>;
  return (
    <div
      className={classNames(
        'app-report-table',
        table.columns.length <= 3 && 'app-report-table--small',
        table.columns.length > 8 && 'app-report-table--wide',
      )}
      id={table.id}
    >
      <StackingTable
        caption={table.caption}
        captionSize="s"
        columns={table.columns}
        rows={table.rows.map(({ cells }, row) => ({
          key: String(row),
          cells: cells.map((cell, column) => <ReportCellView key={column} cell={cell} />),
        }))}
      />
      <p className="govuk-body-s app-no-print">
        <a className="govuk-link" href={csv} download>
          Download this table as CSV<span className="govuk-visually-hidden">: {table.caption}</span>
        </a>
      </p>
    </div>
  );
}
