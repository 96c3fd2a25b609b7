import type { ReactNode } from 'react';
import { Breadcrumbs } from './govuk/breadcrumbs.tsx';
import type { Breadcrumb } from './govuk/breadcrumbs.tsx';
import { ErrorSummary } from './govuk/error-summary.tsx';
import type { FieldError } from './govuk/error-summary.tsx';

export interface PageProps {
  /** Names the page in the browser's title. */
  readonly title: string;
  readonly breadcrumbs?: readonly Breadcrumb[];
  readonly errors?: readonly FieldError[];
  readonly children: ReactNode;
}

/** One page: its title, where it stands, what is wrong with what was sent, and its content. */
export function Page({ title, breadcrumbs = [], errors = [], children }: PageProps) {
  return (
    <>
      <title>{`${errors.length > 0 ? 'Error: ' : ''}${title} – Golden Thread`}</title>
      {breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
      <main className="govuk-main-wrapper" id="main-content">
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {children}
      </main>
    </>
  );
}
