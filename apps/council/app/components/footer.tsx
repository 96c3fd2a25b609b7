/** The footer. Not govuk-frontend's, which carries the crest and the crown copyright of GOV.UK. */
export function Footer() {
  return (
    <footer className="govuk-template__footer app-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">Support links</h2>
        <ul className="govuk-list app-footer__links">
          <li>
            <a className="govuk-link" href="/accessibility">
              Accessibility statement
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/glossary">
              Glossary
            </a>
          </li>
        </ul>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Facts carried over from published documents are under the{' '}
          <a
            className="govuk-link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="license"
          >
            Open Government Licence v3.0
          </a>
          , except where their source says otherwise.
        </p>
      </div>
    </footer>
  );
}
