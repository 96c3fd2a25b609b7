/** Sentences that say why, as one sentence or as a list. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  if (reasons.length === 1) return <p className="govuk-body app-reasons">{reasons[0]}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet app-reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
