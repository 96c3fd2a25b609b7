import { formatDay } from '../words/dates.ts';
import type { KeptReturn } from './read-children.ts';

/** The foot of a page of counts: which returns they rest on, and which were taken back. */
export function ReturnsList({ returns }: { readonly returns: readonly KeptReturn[] }) {
  if (returns.length === 0) return null;
  return (
    <section aria-labelledby="returns" className="app-returns">
      <h2 className="govuk-heading-m" id="returns">
        What these figures rest on
      </h2>
      <ul className="govuk-list govuk-list--bullet app-measure">
        {returns.map((each) => (
          <li key={each.id}>
            <strong>Return {each.id}</strong>, {formatDay(each.fromDate)} to {formatDay(each.untilDate)}, with
            the plans in force on {formatDay(each.censusDate)}; known from {formatDay(each.knownDate)}.
            {originWords(each)} {standingWords(each)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose a return is by its header, as a sentence after a space; nothing where it does not say. */
export function originWords({ authority, madeUp }: Pick<KeptReturn, 'authority' | 'madeUp'>): string {
  if (madeUp) return ' It is made up, of nobody.';
  return authority === null ? '' : ` Its header gives the authority ${authority}.`;
}

/** How a return counts, as a sentence. */
export function standingWords({
  counts,
  undoneDate,
  undoneBecause,
  erasedDate,
}: Pick<KeptReturn, 'counts' | 'undoneDate' | 'undoneBecause' | 'erasedDate'>): string {
  if (erasedDate !== null) return `Its records were erased on ${formatDay(erasedDate)}: it does not count.`;
  if (undoneDate !== null) {
    const why = undoneBecause === null ? '' : ` (${undoneBecause.replace(/[.\s]+$/, '')})`;
    return `It was taken back on ${formatDay(undoneDate)}${why}: it does not count.`;
  }
  return counts ? 'It counts.' : 'A later return takes its place: it does not count.';
}
