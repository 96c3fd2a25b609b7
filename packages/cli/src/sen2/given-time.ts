import { censusDay } from '@golden-thread/sen2';
import type { ReturnTime, Sen2Year } from '@golden-thread/sen2';
import { readDay } from '../read-day.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface TimeGiven {
  readonly year: Sen2Year;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly knownDate?: string | undefined;
  /** The day in the United Kingdom. */
  readonly today: string;
}

/**
 * What a return tells of, and the day from which it counts: today unless said.
 *
 * @throws WrongUse `INVALID_DATE`, `FROM_AND_UNTIL`, `DAYS_OUT_OF_ORDER`, `KNOWN_TOO_EARLY`, `KNOWN_IN_THE_FUTURE`.
 */
export function givenTime({
  year,
  from,
  until,
  knownDate,
  today,
}: TimeGiven): ReturnTime & { readonly knownDate: string } {
  const time = timeOf(year, from, until);
  const known = knownDate === undefined ? today : readDay(knownDate, '--known-date');
  if (known > today)
    throw wrong(
      'KNOWN_IN_THE_FUTURE',
      'A return is not known before its day has come.',
      known,
      `a day until ${today}`,
    );
  if (known < time.censusDate)
    throw wrong(
      'KNOWN_TOO_EARLY',
      'A return is not known before the last day that it tells of.',
      known,
      `${time.censusDate}, its last day, or later`,
    );
  return { ...time, knownDate: known };
}

function timeOf(year: Sen2Year, from: string | undefined, until: string | undefined): ReturnTime {
  if (from === undefined && until === undefined)
    return {
      fromDate: `${year - 1}-01-01`,
      untilDate: `${year - 1}-12-31`,
      censusDate: censusDay(year),
    };
  if (from === undefined || until === undefined)
    throw wrong(
      'FROM_AND_UNTIL',
      'An extract has a first and a last day.',
      from === undefined ? '--until alone' : '--from alone',
      'both --from and --until; neither for the annual return',
    );
  const fromDate = readDay(from, '--from');
  const untilDate = readDay(until, '--until');
  if (fromDate > untilDate)
    throw wrong(
      'DAYS_OUT_OF_ORDER',
      'The last day is before the first.',
      `${from} to ${until}`,
      'the first day, then the last',
    );
  return { fromDate, untilDate, censusDate: untilDate };
}

function wrong(code: string, message: string, found: string, expected: string): WrongUse {
  return new WrongUse({ code, message, found, expected, whatToDo: 'See golden-thread sen2 import --help.' });
}
