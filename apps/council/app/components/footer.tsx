import { LicenceWords } from '../licences/licence-words.tsx';
import type { AreaLicences } from '../licences/read-licences.ts';

/** The footer. Not govuk-frontend's, which carries the crest and the crown copyright of GOV.UK. */
export function Footer({ licences }: { readonly licences: AreaLicences | null }) {
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
          <li>
            <a className="govuk-link" href="/clocks">
              Statutory clocks
            </a>
          </li>
        </ul>
        <LicenceWords licences={licences} />
      </div>
    </footer>
  );
}
