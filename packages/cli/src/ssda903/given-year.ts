import { ssda903Years } from '@golden-thread/ssda903';
import type { Ssda903Year } from '@golden-thread/ssda903';
import { WrongUse } from '../wrong-use.ts';

/** The collection year given; null where none is, so that the files tell it. @throws WrongUse `UNKNOWN_YEAR`. */
export function givenYear(text: string | undefined): Ssda903Year | null {
  if (text === undefined) return null;
  const year = ssda903Years.find((each) => String(each) === text);
  if (year !== undefined) return year;
  throw new WrongUse({
    code: 'UNKNOWN_YEAR',
    message: 'There are no definitions of a return of children looked after of that year.',
    found: text,
    expected: `${ssda903Years[0]} to ${ssda903Years.at(-1)}`,
    whatToDo: 'Give the calendar year the collection begins in: 2025 for 1 April 2025 to 31 March 2026.',
  });
}
