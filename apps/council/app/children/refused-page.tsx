import { areaAddress } from '../addresses.ts';
import { Page } from '../components/page.tsx';
import type { Refused } from './read-children.ts';

/** Says that counts of children are not for everybody, and to whom they are. It says nothing of what is on record. */
export function RefusedPage({ refused: { code, name, signIn } }: { readonly refused: Refused }) {
  return (
    <Page
      title="You cannot see this page"
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code) },
        { text: 'You cannot see this page' },
      ]}
    >
      <h1 className="govuk-heading-l">You cannot see this page</h1>
      <p className="govuk-body app-measure">
        It counts children from the records of {name}, so it is for people who work in {name} and are signed
        in as such.
      </p>
      <p className="govuk-body">
        {signIn === null ? (
          <a className="govuk-link" href={areaAddress(code)}>
            Read what is published of {name}
          </a>
        ) : (
          <a className="govuk-link" href={signIn}>
            Sign in
          </a>
        )}
      </p>
    </Page>
  );
}
