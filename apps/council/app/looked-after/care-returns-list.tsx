import { standingWords } from '../children/returns-list.tsx';
import type { ResultOf } from '../graph/graphql.ts';
import type { careReturnFragment } from '../operations/looked-after.ts';
import { formatDay } from '../words/dates.ts';

type CareReturn = ResultOf<typeof careReturnFragment>;

/** The foot of a page of looked-after children: which returns its figures rest on, and which were taken back. */
export function CareReturnsList({ returns }: { readonly returns: readonly CareReturn[] }) {
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
            known from {formatDay(each.knownDate)}.{careOriginWords(each)} {standingWords(each)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose a return is, as a sentence after a space; nothing where its files do not say. */
export function careOriginWords({ authority, madeUp }: Pick<CareReturn, 'authority' | 'madeUp'>): string {
  if (madeUp) return ' It is made up, of nobody.';
  return authority === null ? '' : ` Its files name the authority ${authority}.`;
}
