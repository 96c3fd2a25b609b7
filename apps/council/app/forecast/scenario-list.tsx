import { roleWords } from '../words/roles.ts';
import { formatMoment } from '../words/dates.ts';
import { adjustmentWords } from './adjustment-words.ts';
import type { Scenario } from './forecast-answer.ts';

/** Saved scenarios: what each assumes, who saved it and why; those withdrawn stay, and say so. */
export function ScenarioList({
  scenarios,
  withdrawAddress,
}: {
  readonly scenarios: readonly Scenario[];
  /** Where one is withdrawn; null for who may not. */
  readonly withdrawAddress: ((id: string) => string) | null;
}) {
  if (scenarios.length === 0) return <p className="govuk-body">No scenario is saved.</p>;
  return scenarios.map(({ id, title, adjustments, saved, withdrawn }) => (
    <div key={id} className="app-scenario">
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet app-measure">
        {adjustments.map((adjustment, at) => (
          <li key={at}>{adjustmentWords(adjustment)}</li>
        ))}
      </ul>
      <p className="govuk-body-s app-measure">
        Saved {formatMoment(saved.at)} by{' '}
        {saved.posts.length > 0 ? saved.posts.join(', ') : roleWords(saved.role).name}. Why: {saved.because}
      </p>
      {withdrawn !== null && (
        <p className="govuk-body-s app-measure">
          <strong>Withdrawn</strong> {formatMoment(withdrawn.at)}. Why: {withdrawn.because}
        </p>
      )}
      {withdrawn === null && withdrawAddress !== null && (
        <p className="govuk-body-s app-no-print">
          <a className="govuk-link" href={withdrawAddress(id)}>
            Withdraw<span className="govuk-visually-hidden"> {title}</span>
          </a>
        </p>
      )}
    </div>
  ));
}
