import { Page } from '../components/page.tsx';

/** The accessibility statement. It says what was checked and how, and does not claim what was not. */
export default function Accessibility() {
  return (
    <Page
      title="Accessibility statement"
      breadcrumbs={[{ text: 'Areas', href: '/' }, { text: 'Accessibility statement' }]}
    >
      <div className="app-measure">
        <h1 className="govuk-heading-l">Accessibility statement</h1>
        <p className="govuk-body">
          This statement is about the council pages of Golden Thread. The council that runs them completes it:
          who to ask, how long an answer takes, and what its own people found.
        </p>
        <h2 className="govuk-heading-m">What you should be able to do</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>read and use every page with a keyboard alone, and with JavaScript turned off</li>
          <li>zoom in to 400% without scrolling sideways</li>
          <li>tell every rating by its shape and its word, not only by its colour</li>
          <li>use your own colours, and turn off movement</li>
          <li>
            print a page as it stands: what you have opened is printed, and ratings keep their shapes and
            words
          </li>
          <li>take every board away as a CSV file</li>
        </ul>
        <h2 className="govuk-heading-m">How accessible this website is</h2>
        <p className="govuk-body">
          It is meant to meet the Web Content Accessibility Guidelines version 2.2 at level AA. Its pages are
          tested by a program (axe) against the rules of versions 2.0 to 2.2 each time the software changes,
          in Chromium. A program finds only part of what can be wrong. It has not yet been audited by people
          who use assistive technology, so we do not claim that it complies.
        </p>
        <h2 className="govuk-heading-m">What we know is not right</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Documents that a page links to belong to others, and some of them are not accessible.</li>
          <li>
            Text carried over from documents can hold letters and words that the glossary does not explain
            yet.
          </li>
        </ul>
        <h2 className="govuk-heading-m">Telling us of a problem</h2>
        <p className="govuk-body">
          Tell the council that runs this website. If you are not happy with its answer, contact the{' '}
          <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service
          </a>
          , which advises on the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
          Regulations 2018.
        </p>
      </div>
    </Page>
  );
}
