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
            the plans in force on {formatDay(each.censusDate)}; known from {formatDay(each.knownDate)}.{' '}
            {standingWords(each)}
          </li>
        ))}
      </ul>
    </section>
  );
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
