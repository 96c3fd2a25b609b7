import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
}

export function Details({ summary, children, open = false, id }: DetailsProps) {
  return (
    <details className="govuk-details" open={open} {...(id === undefined ? {} : { id })}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
