import { yearContaining, type IsoDate } from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';

/** Most financial years one question may ask about. */
const MOST_YEARS = 10;

/**
 * The financial years that a question asks about, each once, by the calendar year in which each starts; that of the day unless said.
 *
 * @throws Fault `BAD_USER_INPUT`, when there are too many, or one is none from 2000 to 2100.
 */
export function yearsAsked(
  startYears: readonly number[] | null | undefined,
  asOf: IsoDate,
): readonly number[] {
  if (startYears === null || startYears === undefined) return [startYearOf(asOf)];
  const years = [...new Set(startYears)];
  if (years.length <= MOST_YEARS && years.every((year) => year >= 2000 && year <= 2100)) return years;
  throw new Fault(
    'BAD_USER_INPUT',
    `A question is about ${MOST_YEARS} financial years at most, from 2000 to 2100.`,
    {
      found: years.slice(0, MOST_YEARS + 1).join(', '),
      expected: `${MOST_YEARS} years or fewer, each from 2000 to 2100`,
      whatToDo: 'Ask about other years, or about fewer at once.',
    },
  );
}

/** The financial year of a day, by the calendar year in which it starts. */
function startYearOf(day: IsoDate): number {
  return Number(yearContaining('financial-year', day).startDate.slice(0, 4));
}
