import type { ReturnEncoding } from '@golden-thread/return-files/node';
import { WrongUse } from '../wrong-use.ts';

const encodings: readonly ReturnEncoding[] = ['utf-8', 'windows-1252'];

/** How tables are written, as given. @throws WrongUse `UNKNOWN_ENCODING`. */
export function givenEncoding(text: string): ReturnEncoding {
  const encoding = encodings.find((each) => each === text);
  if (encoding !== undefined) return encoding;
  throw new WrongUse({
    code: 'UNKNOWN_ENCODING',
    message: 'Tables are not read in that encoding.',
    found: text,
    expected: encodings.join(' or '),
    whatToDo: 'Save the tables as UTF-8, which needs no option.',
  });
}
