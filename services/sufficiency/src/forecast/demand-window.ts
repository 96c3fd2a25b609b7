import {
  addDays,
  addMonths,
  customPeriod,
  daysBetween,
  type IsoDate,
  type Period,
} from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';
import type { KeptReturn } from '../records/care-records.ts';
import type { DemandAsked } from './demand-forecast.ts';

/** Most years ahead, and most scenarios beside each other. */
export const LARGEST_YEARS = 10;
export const LARGEST_COMPARED = 8;

/** The shortest window: of fewer days no rate can be told. */
const SHORTEST_WINDOW = 90;

/** What returns tell of without a gap: every day from the first to the last. */
export interface DemandWindow {
  readonly firstDate: IsoDate;
  readonly lastDate: IsoDate;
  /** What rates are read from. */
  readonly reference: Period;
  readonly days: number;
}

/**
 * The days a forecast rests on: those of the newest returns that follow one another without a gap. Null where no return counts.
 *
 * @param returns - that count, the oldest year first.
 * @throws Fault `BAD_USER_INPUT`, when what is asked for lies outside of them, is too short or too long.
 */
export function demandWindow(
  asked: Pick<DemandAsked, 'referenceFrom' | 'referenceUntil' | 'years' | 'scenarios'>,
  returns: readonly Pick<KeptReturn, 'year' | 'fromDate' | 'untilDate'>[],
): DemandWindow | null {
  const { referenceFrom, referenceUntil, scenarios, years } = asked;
  if (!Number.isInteger(years) || years < 1 || years > LARGEST_YEARS)
    throw wrong('years', String(years), `1 to ${LARGEST_YEARS}`, 'Ask about fewer years.');
  if (scenarios.length > LARGEST_COMPARED)
    throw wrong(
      'scenarios',
      `${scenarios.length} scenarios`,
      `${LARGEST_COMPARED} at most`,
      'Compare fewer at once.',
    );
  const whole = inARow(returns);
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lastDate = last.untilDate;
  const until = referenceUntil ?? lastDate;
  const usual = addDays(addMonths(addDays(until, 1), -36), 0);
  const from = referenceFrom ?? (usual < first.fromDate ? first.fromDate : usual);
  if (
    from > until ||
    from < first.fromDate ||
    until > lastDate ||
    daysBetween(from, until) + 1 < SHORTEST_WINDOW
  )
    throw wrong(
      'referenceFrom" and "referenceUntil',
      `${from} to ${until}`,
      `${SHORTEST_WINDOW} days or more from ${first.fromDate} to ${lastDate}, of which returns tell`,
      'Choose a window within these days, or leave both out.',
    );
  return {
    firstDate: first.fromDate,
    lastDate,
    reference: customPeriod(from, until),
    days: daysBetween(lastDate, addMonths(lastDate, 12 * years)),
  };
}

/** The newest returns of which each year follows the one before. */
function inARow<Return extends Pick<KeptReturn, 'year'>>(returns: readonly Return[]): readonly Return[] {
  const gap = returns.findLastIndex((each, at) => at > 0 && each.year !== returns[at - 1]!.year + 1);
  return returns.slice(Math.max(0, gap));
}

function wrong(field: string, found: string, expected: string, whatToDo: string): Fault {
  return new Fault('BAD_USER_INPUT', `"${field}" cannot be answered.`, { found, expected, whatToDo });
}
