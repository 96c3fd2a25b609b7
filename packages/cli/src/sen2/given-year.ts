import { sen2Years } from '@golden-thread/sen2';
import type { Sen2Year } from '@golden-thread/sen2';
import { WrongUse } from '../wrong-use.ts';

/** The collection year given. @throws WrongUse `UNKNOWN_YEAR`. */
export function givenYear(text: string): Sen2Year {
  const year = sen2Years.find((each) => String(each) === text);
  if (year !== undefined) return year;
  throw new WrongUse({
    code: 'UNKNOWN_YEAR',
    message: 'There are no definitions of a SEN2 return of that year.',
    found: text,
    expected: sen2Years.join(' or '),
    whatToDo: 'Give the collection year: the year of the census day, not the year the return tells of.',
  });
}
