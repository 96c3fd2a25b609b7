export interface Breadcrumb {
  readonly text: string;
  readonly href?: string;
}

export function Breadcrumbs({ items }: { readonly items: readonly Breadcrumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) =>
          href === undefined ? (
            <li key={text} className="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ) : (
            <li key={text} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
