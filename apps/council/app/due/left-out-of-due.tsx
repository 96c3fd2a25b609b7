import { whyUnknown, type DueAnswer } from './due-sums.ts';

/** Why days are not known, and what is not counted at all. Nothing where there is nothing to say. */
export function LeftOutOfDue({ due }: { readonly due: DueAnswer }) {
  const unknown = whyUnknown(due.rows);
  return (
    <>
      {unknown.length > 0 && (
        <>
          <h2 className="govuk-heading-s">Why a day is not known</h2>
          <ul className="govuk-list govuk-list--bullet app-measure">
            {unknown.map(({ because, count }) => (
              <li key={because}>
                {count.toLocaleString('en-GB')}: {because}
              </li>
            ))}
          </ul>
        </>
      )}
      {due.leftOut.length > 0 && (
        <>
          <h2 className="govuk-heading-s">What is not counted here</h2>
          <ul className="govuk-list govuk-list--bullet app-measure">
            {due.leftOut.map(({ because }) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
