import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: ReactNode;
  readonly value: ReactNode;
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value }, index) => (
        <div key={index} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
