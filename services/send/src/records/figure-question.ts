import { addDays, addMonths, type IsoDate, type Period } from '@golden-thread/outcomes';
import { periodsWithin, sendMeasures, type Measure } from '@golden-thread/send/measures';
import { unknownId } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import type { FigureQuestion } from './figures.ts';
import type { KeptReturn } from './kept-records.ts';

/** Most periods one question may ask about: five years of months. */
export const LARGEST_PERIODS = 60;

const byId = new Map(sendMeasures.map((measure) => [measure.id, measure]));

/**
 * The measures of some ids, in their order; every one where none is named.
 *
 * @throws Fault `UNKNOWN_ID`
 */
export function measuresOf(ids: readonly string[] | null): readonly Measure[] {
  if (ids === null) return sendMeasures;
  return ids.map(
    (id) =>
      byId.get(id) ?? unknownId('measure', id, 'the id of a measure, as sendMeasureDefinitions lists them'),
  );
}

/**
 * The whole periods that a question asks about, in order. Unless it says more, the 12 months to the last day any return tells of.
 *
 * @throws Fault `BAD_USER_INPUT`, when there are too many, or the end lies before the beginning.
 */
export function periodsOf(
  { by, from, until, asOf }: Pick<FigureQuestion, 'by' | 'from' | 'until' | 'asOf'>,
  returns: readonly Pick<KeptReturn, 'untilDate'>[],
): readonly Period[] {
  const endDate =
    until ??
    returns
      .map(({ untilDate }) => untilDate)
      .toSorted()
      .at(-1) ??
    asOf;
  const startDate = from ?? yearTo(endDate);
  if (startDate > endDate) {
    throw new Fault('BAD_USER_INPUT', 'The last day of the periods lies before the first.', {
      found: `${startDate} to ${endDate}`,
      expected: '"until" on or after "from"',
      whatToDo: 'Exchange the two, or leave "until" out.',
    });
  }
  // Counted before they are made: a question about thousands of years is refused without any work.
  if (yearOf(endDate) - yearOf(startDate) <= LARGEST_PERIODS && endDate < '9999') {
    const periods = periodsWithin({ kind: 'custom', startDate, endDate }, by);
    if (periods.length <= LARGEST_PERIODS) return periods;
  }
  throw new Fault(
    'BAD_USER_INPUT',
    `A question is about ${LARGEST_PERIODS} periods at most, none after the year 9998.`,
    {
      found: `${startDate} to ${endDate}`,
      expected: `${LARGEST_PERIODS} periods or fewer`,
      whatToDo: 'Ask about less time at once.',
    },
  );
}

/** The first day of the 12 months that end with a day; that day itself in the calendar's first year. */
function yearTo(day: IsoDate): IsoDate {
  return yearOf(day) > 1 ? addDays(addMonths(day, -12), 1) : day;
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
