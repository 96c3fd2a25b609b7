import { standingWords } from '../children/returns-list.tsx';
import type { ResultOf } from '../graph/graphql.ts';
import type { careReturnFragment } from '../operations/looked-after.ts';
import { formatDay } from '../words/dates.ts';

/** The foot of a page of looked-after children: which returns its figures rest on, and which were taken back. */
export function CareReturnsList({
  returns,
}: {
  readonly returns: readonly ResultOf<typeof careReturnFragment>[];
}) {
  if (returns.length === 0) return null;
  return (
    <section aria-labelledby="returns" className="app-returns">
      <h2 className="govuk-heading-m" id="returns">
        What these figures rest on
      </h2>
      <ul className="govuk-list govuk-list--bullet app-measure">
        {returns.map((each) => (
          <li key={each.id}>
            <strong>Return {each.id}</strong>, {formatDay(each.fromDate)} to {formatDay(each.untilDate)};
            known from {formatDay(each.knownDate)}.
            {each.authority === null ? '' : ` Its files name the authority ${each.authority}.`}{' '}
            {standingWords(each)}
          </li>
        ))}
      </ul>
    </section>
  );
}
