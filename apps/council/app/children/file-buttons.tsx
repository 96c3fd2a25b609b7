/** The files of a page to take away, and printing it. */
export function FileButtons({
  files,
}: {
  readonly files: readonly { readonly text: string; readonly href: string }[];
}) {
  return (
    <div className="app-buttons govuk-!-margin-bottom-4">
      {files.map(({ text, href }) => (
        <a key={href} className="govuk-link" href={href} download>
          {text}
        </a>
      ))}
      <button type="button" className="app-link-button" data-print hidden>
        Print
      </button>
    </div>
  );
}
