import type { Overview } from './read-overview.ts';

/** What an area leaves out of the framework it adopted, each with the reason: a decision, told apart from a break. */
export function LeftOut({ leftOut }: { readonly leftOut: readonly Overview['leftOut'][number][] }) {
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <h3 className="govuk-heading-m" id="left-out">
        Left out here
      </h3>
      <p className="govuk-body app-measure">
        Of the framework it adopted, this area does not collect{' '}
        {leftOut.length === 1 ? 'one indicator' : 'these'}. It says why:
      </p>
      <ul className="govuk-list govuk-list--bullet app-measure">
        {leftOut.map(({ indicatorId, title, why }) => (
          <li key={indicatorId}>
            <strong>{title}</strong>: {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
