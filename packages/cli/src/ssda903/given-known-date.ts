import { readDay } from '../read-day.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The day from which returns count: today unless given. That it is not before the year has ended is told when they are kept.
 *
 * @throws WrongUse `INVALID_DATE`, `KNOWN_IN_THE_FUTURE`.
 */
export function givenKnownDate(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  const known = readDay(given, '--known-date');
  if (known <= today) return known;
  throw new WrongUse({
    code: 'KNOWN_IN_THE_FUTURE',
    message: 'A return is not known before its day has come.',
    found: known,
    expected: `a day until ${today}`,
    whatToDo: 'See golden-thread ssda903 import --help.',
  });
}
