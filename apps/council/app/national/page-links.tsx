/** The way through the pages of a list; nothing where there is one page. */
export function PageLinks({
  page,
  pages,
  addressOf,
}: {
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}) {
  if (pages === 1) return null;
  return (
    <nav className="app-buttons govuk-!-margin-bottom-6" aria-label="Pages">
      {page > 1 && (
        <a className="govuk-link" rel="prev" href={addressOf(page - 1)}>
          Previous page
        </a>
      )}
      <span className="govuk-body govuk-!-margin-bottom-0">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a className="govuk-link" rel="next" href={addressOf(page + 1)}>
          Next page
        </a>
      )}
    </nav>
  );
}
