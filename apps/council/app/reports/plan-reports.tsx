import { highlightAddress, scorecardAddress } from '../addresses.ts';

interface Group {
  readonly id: string;
  readonly name?: string;
}

/** The reports that can be had of a plan: its scorecard, and the highlight reports of its groups and of its board. */
export function PlanReports({
  plan,
  asAt,
}: {
  readonly plan: {
    readonly id: string;
    readonly board: Group;
    readonly priorities: readonly { readonly group: Group | null }[];
  };
  readonly asAt: string | null;
}) {
  const groups = new Map(
    [...plan.priorities.flatMap(({ group }) => (group === null ? [] : [group])), plan.board].map((group) => [
      group.id,
      group,
    ]),
  );
  return (
    <>
      <h2 className="govuk-heading-s app-no-print">Reports</h2>
      <ul className="govuk-list app-no-print">
        <li>
          <a className="govuk-link" href={scorecardAddress(plan.id, asAt)}>
            Quarterly scorecard
          </a>
        </li>
        {[...groups.values()].map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={highlightAddress(plan.id, id, asAt?.slice(0, 7) ?? null)}>
              Highlight report of {name ?? 'a group whose name is missing'}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
