/** The footer, without the crown and the crown copyright that belong to GOV.UK. */
export function Footer() {
  return (
    <footer className="govuk-template__footer">
      <div className="govuk-footer app-footer">
        <div className="govuk-width-container">
          <div className="govuk-footer__meta">
            <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
              <h2 className="govuk-visually-hidden">Support links</h2>
              <ul className="govuk-footer__inline-list">
                <li className="govuk-footer__inline-list-item">
                  <a className="govuk-footer__link" href="/accessibility">
                    Accessibility statement
                  </a>
                </li>
                <li className="govuk-footer__inline-list-item">
                  <a className="govuk-footer__link" href="/glossary">
                    Glossary
                  </a>
                </li>
              </ul>
              <span className="govuk-footer__licence-description">
                Facts carried over from published documents are under the{' '}
                <a
                  className="govuk-footer__link"
                  href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
                  rel="license"
                >
                  Open Government Licence v3.0
                </a>
                , except where their source says otherwise
              </span>
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}
