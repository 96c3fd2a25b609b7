import { standingWords } from '../children/returns-list.tsx';
import type { ResultOf } from '../graph/graphql.ts';
import type { careReturnFragment } from '../operations/looked-after.ts';
import { formatDay } from '../words/dates.ts';

type CareReturn = ResultOf<typeof careReturnFragment>;
type Standing = Parameters<typeof standingWords>[0] & Pick<CareReturn, 'countsFromDate'>;

/** The foot of a page of looked-after children: which returns its figures rest on, and which were taken back. */
export function CareReturnsList({
  returns,
  day,
}: {
  readonly returns: readonly CareReturn[];
  /** The day asked about. */
  readonly day: string;
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
            known from {formatDay(each.knownDate)}.{careOriginWords(each)} {careStandingWords(each, day)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a return counts on a day, as a sentence: where figures are rounded, one that is known may count from the next Monday only. */
export function careStandingWords(each: Standing, day: string): string {
  return waits(each, day)
    ? `Rounded figures are told as at Mondays: it counts in them from ${formatDay(each.countsFromDate)}.`
    : standingWords(each);
}

/** The first day on which a return that is known counts in rounded figures; null where none waits for one. */
export function countingFrom(returns: readonly Standing[], day: string): string | null {
  const days = returns.filter((each) => waits(each, day)).map(({ countsFromDate }) => countsFromDate);
  return days.toSorted()[0] ?? null;
}

function waits({ counts, undoneDate, erasedDate, countsFromDate }: Standing, day: string): boolean {
  return !counts && undoneDate === null && erasedDate === null && countsFromDate > day;
}

/** Whose a return is, as a sentence after a space; nothing where its files do not say. */
export function careOriginWords({ authority, madeUp }: Pick<CareReturn, 'authority' | 'madeUp'>): string {
  if (madeUp) return ' It is made up, of nobody.';
  return authority === null ? '' : ` Its files name the authority ${authority}.`;
}
