import type { ReactNode } from 'react';
import { classNames } from './govuk/class-names.ts';

export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

export interface StackingTableProps {
  readonly caption: ReactNode;
  readonly captionSize?: 's' | 'm' | 'l';
  readonly columns: readonly Column[];
  /** The first cell of each row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly stickyHead?: boolean;
}

/**
 * A table that becomes a list of labelled values on a narrow screen, so that nobody has to scroll sideways. The
 * roles are written out because a browser drops a table's meaning when its display changes.
 */
export function StackingTable({ caption, captionSize = 'm', columns, rows, stickyHead }: StackingTableProps) {
  return (
    <table
      role="table"
      className={classNames('govuk-table', 'app-table', stickyHead === true && 'app-table--sticky')}
    >
      <caption className={`govuk-table__caption govuk-table__caption--${captionSize}`}>{caption}</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ heading, numeric }) => (
            <th
              key={heading}
              scope="col"
              role="columnheader"
              className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="govuk-table__row" role="row">
            {cells.map((cell, index) => {
              const column = columns[index];
              return index === 0 ? (
                <th key={index} scope="row" role="rowheader" className="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td
                  key={index}
                  role="cell"
                  data-heading={column?.heading}
                  className={classNames('govuk-table__cell', column?.numeric && 'govuk-table__cell--numeric')}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
