import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TableCell {
  readonly content: ReactNode;
  readonly numeric?: boolean;
}

export interface TableProps {
  readonly caption: ReactNode;
  readonly captionSize?: 's' | 'm' | 'l';
  readonly head: readonly TableCell[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
  /** The first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean;
  readonly classes?: string;
}

export function Table({
  caption,
  captionSize = 'm',
  head,
  rows,
  firstCellIsHeader = false,
  classes,
}: TableProps) {
  return (
    <table className={classNames('govuk-table', classes)}>
      <caption className={`govuk-table__caption govuk-table__caption--${captionSize}`}>{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {head.map(({ content, numeric }, index) => (
            <th
              key={index}
              scope="col"
              className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')}
            >
              {content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="govuk-table__row">
            {cells.map(({ content, numeric }, index) =>
              firstCellIsHeader && index === 0 ? (
                <th key={index} scope="row" className="govuk-table__header">
                  {content}
                </th>
              ) : (
                <td
                  key={index}
                  className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}
                >
                  {content}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
