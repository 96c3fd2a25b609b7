import { addDays, addMonths, periodsWithin, type IsoDate, type Period } from '@golden-thread/outcomes';
import { Fault } from '../server/fault.ts';

/** Most periods one question may ask about: five years of months. */
const LARGEST_PERIODS = 60;

/** The time that figures are asked of, as the graph takes it. */
export interface PeriodsQuestion {
  readonly by: Parameters<typeof periodsWithin>[1];
  readonly from: IsoDate | null;
  /** Null: the last day that is told of. */
  readonly until: IsoDate | null;
  readonly asOf: IsoDate;
}

/**
 * The whole periods that a question asks about, in order.
 *
 * @param told - what figures are computed from; the last day any of it tells of is the last asked about, unless the question says more.
 * @param beginning - the first day of a question that says none, given its last.
 * @throws Fault `BAD_USER_INPUT`, when there are too many, or the end lies before the beginning.
 */
export function periodsAsked(
  { by, from, until, asOf }: PeriodsQuestion,
  told: readonly { readonly untilDate: IsoDate }[],
  beginning: (endDate: IsoDate) => IsoDate = yearTo,
): readonly Period[] {
  const lastTold = told.map(({ untilDate }) => untilDate).toSorted();
  const endDate = until ?? lastTold.at(-1) ?? asOf;
  const startDate = from ?? beginning(endDate);
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
export function yearTo(day: IsoDate): IsoDate {
  return yearOf(day) > 1 ? addDays(addMonths(day, -12), 1) : day;
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
