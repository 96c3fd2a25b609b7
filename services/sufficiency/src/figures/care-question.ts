import { addDays, addMonths, periodsWithin, type IsoDate, type Period } from '@golden-thread/outcomes';
import { careMeasures, type CareMeasure } from '@golden-thread/sufficiency/measures';
import { unknownId } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import type { KeptReturn } from '../records/care-records.ts';
import type { CareQuestion } from './care-figure.ts';

/** Most periods one question may ask about: five years of months. */
export const LARGEST_PERIODS = 60;

const byId = new Map(careMeasures.map((measure) => [measure.id, measure]));

/**
 * The measures of some ids, each once, in their order; every one where none is named.
 *
 * @throws Fault `UNKNOWN_ID`
 */
export function careMeasuresOf(ids: readonly string[] | null): readonly CareMeasure[] {
  if (ids === null) return careMeasures;
  return [...new Set(ids)].map(
    (id) =>
      byId.get(id) ??
      unknownId('measure', id, 'the id of a measure, as lookedAfterMeasureDefinitions lists them'),
  );
}

/**
 * The whole periods that a question asks about, in order. Unless it says more, every year that a return tells of, or the 12 months to the
 * last day one does.
 *
 * @throws Fault `BAD_USER_INPUT`, when there are too many, or the end lies before the beginning.
 */
export function carePeriodsOf(
  { by, from, until, asOf }: Pick<CareQuestion, 'by' | 'from' | 'until' | 'asOf'>,
  returns: readonly Pick<KeptReturn, 'fromDate' | 'untilDate'>[],
): readonly Period[] {
  const endDate = until ?? latest(returns.map(({ untilDate }) => untilDate)) ?? asOf;
  const startDate = from ?? (by === 'financial-year' ? firstDay(endDate, returns) : yearTo(endDate));
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

function latest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted().at(-1);
}

/** The first day that a return tells of, where that is not after the last day asked about. */
function firstDay(endDate: IsoDate, returns: readonly Pick<KeptReturn, 'fromDate'>[]): IsoDate {
  const first = returns.map(({ fromDate }) => fromDate).toSorted()[0];
  return first === undefined || first > endDate ? yearTo(endDate) : first;
}

/** The first day of the 12 months that end with a day; that day itself in the calendar's first year. */
function yearTo(day: IsoDate): IsoDate {
  return yearOf(day) > 1 ? addDays(addMonths(day, -12), 1) : day;
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
