import type { AreaLicences } from './read-licences.ts';

const OPEN_GOVERNMENT_LICENCE = 'Open Government Licence v3.0';

/** Under what an area's facts are carried over: what its documents state, and nothing that they do not. */
export function LicenceWords({ licences }: { readonly licences: AreaLicences | null }) {
  if (licences === null || licences.groups.length === 0) {
    return (
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        Facts are carried over from published documents, under the licence each document states.
      </p>
    );
  }
  const { areaName, groups } = licences;
  return (
    <div className="govuk-body-s govuk-!-margin-bottom-0">
      Facts of {areaName} are carried over from published documents. Licence each of them states:
      <ul className="app-footer__licences">
        {groups.map(({ licence, titles }) => (
          <li key={licence}>
            <LicenceName licence={licence} />:{' '}
            {groups.length === 1 && titles.length > 1 ? `all ${titles.length} documents` : titles.join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LicenceName({ licence }: { readonly licence: string }) {
  if (licence !== OPEN_GOVERNMENT_LICENCE) return <>{licence}</>;
  return (
    <a
      className="govuk-link"
      href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
      rel="license"
    >
      {licence}
    </a>
  );
}
