import { assessmentsAddress, dueAddress, loadAddress } from '../addresses.ts';

/** The way from an area to the counts of its children; shown only to those who may have them. */
export function ChildrenLinks({ code, asAt }: { readonly code: string; readonly asAt: string | null }) {
  return (
    <>
      <h2 className="govuk-heading-l">Assessments and plans</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={dueAddress(code, asAt)}>
            What falls due
          </a>
          : what is late, and what is due in the next weeks
        </li>
        <li>
          <a className="govuk-link" href={assessmentsAddress(code, asAt)}>
            Assessments and plans in figures
          </a>
          : how many, and how many in time
        </li>
        <li>
          <a className="govuk-link" href={loadAddress(code, asAt)}>
            What is coming
          </a>
          : requests and plans to come, and what if there were more
        </li>
      </ul>
    </>
  );
}
