import { highlightAddress } from '../addresses.ts';

/** The highlight reports of a body: one for each plan with actions that it answers for. */
export function BodyReports({
  bodyId,
  actions,
}: {
  readonly bodyId: string;
  readonly actions: readonly { readonly plan: { readonly id: string; readonly title: string } }[];
}) {
  const plans = new Map(actions.map(({ plan }) => [plan.id, plan.title]));
  return [...plans].map(([id, title]) => (
    <p key={id} className="govuk-body app-no-print">
      <a className="govuk-link" href={highlightAddress(id, bodyId)}>
        Highlight report on {title}
      </a>
    </p>
  ));
}
