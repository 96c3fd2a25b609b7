import { forecastAddress, homesAddress, lookedAfterAddress, sufficiencyAddress } from '../addresses.ts';

/** The way from an area to its homes for looked-after children, and to counts of them for those who may have any. */
export function HomesLinks({
  code,
  asAt,
  counts,
}: {
  readonly code: string;
  readonly asAt: string | null;
  readonly counts: boolean;
}) {
  return (
    <>
      <h2 className="govuk-heading-l">Looked-after children and their homes</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={sufficiencyAddress(code, asAt)}>
            Sufficiency statement
          </a>
          : how many children, which homes, the years to come and the plan
        </li>
        <li>
          <a className="govuk-link" href={homesAddress(code, asAt)}>
            Homes one by one
          </a>
          : who runs them, where they stand with the regulator, and how places are bought
        </li>
        {counts && (
          <li>
            <a className="govuk-link" href={forecastAddress(code, asAt)}>
              Children to expect
            </a>
            : where they will live, which homes are missing, what it costs, and what if
          </li>
        )}
        {counts && (
          <li>
            <a className="govuk-link" href={lookedAfterAddress(code, asAt)}>
              Looked-after children in figures
            </a>
            : who they are, where they live and what came of it
          </li>
        )}
      </ul>
    </>
  );
}
