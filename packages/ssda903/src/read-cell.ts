import { shapeOf } from '@golden-thread/return-files';
import { codesOf, codesOfAnyYear, ruleOfCodes } from './code-set.ts';
import { readDay, readPartialDay } from './date-format.ts';
import type { DateFormat } from './date-format.ts';
import type { FieldKind, Ssda903Field } from './layout.ts';
import type { Finding } from './return-issue.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** What may stand in a field of a row. */
export type CellValue = string | number | boolean | null;

/** Reads the cells of one column; an empty cell is not given to it. */
export type ReadCell = (text: string) => CellValue | Finding;

const patterns: Readonly<Partial<Record<FieldKind, readonly [pattern: RegExp, expected: string]>>> = {
  child: [/^[A-Za-z0-9/_-]{1,32}$/, 'at most 32 letters and digits'],
  urn: [/^(?:\d{7}|XXXXXXX)$/, 'seven digits, or XXXXXXX'],
  place: [/^(?:\d{3}|[EWSNJLM]\d{8}|WAL|SCO|NUK|NIR)$/, 'the number or code of an authority, or a country'],
};

const numbers: Readonly<
  Partial<Record<FieldKind, readonly [pattern: RegExp, most: number, expected: string]>>
> = {
  distance: [/^\d{1,3}(?:\.\d{1,3})?$/, 999.9, 'miles from 0 to 999.9'],
  score: [/^\d{1,2}$/, 40, 'a whole number from 0 to 40'],
};

/** Nobody in a return was born, and nothing in one happened, before it. */
const firstDay = '1966-01-01';

/** How the cells of a field are read. What is found wrong is told by its shape, never by what it says. */
export function cellReader(field: Ssda903Field, year: Ssda903Year, format: DateFormat): ReadCell {
  const { name: column, kind, codeSet } = field;
  const wrong = (code: string, text: string, expected: string, whatToDo: string): Finding => ({
    code,
    rule: codeSet === null ? null : ruleOfCodes(codeSet),
    column,
    found: shapeOf(text),
    expected,
    whatToDo,
  });
  if (kind === 'withheld') return () => null;
  if (kind === 'date' || kind === 'birth-date' || kind === 'partial-date') {
    const read = kind === 'partial-date' ? readPartialDay : readDay;
    return remembered((text) => {
      const day = read(text, format);
      if (day === null)
        return wrong('NOT_A_DAY', text, `a day as ${format}`, 'Write it as the rest of the file.');
      return day >= firstDay.slice(0, day.length) && day < `${year + 20}`
        ? day
        : wrong('DAY_OUT_OF_RANGE', text, `a day from 1966 to ${year + 19}`, 'Correct the year of the day.');
    }, digitsIn(format));
  }
  if (kind === 'flag')
    return (text) => {
      if (text === '0' || text === '1') return text === '1';
      const bare = withoutPoint(text);
      return bare === '0' || bare === '1'
        ? bare === '1'
        : wrong('NOT_A_FLAG', text, '0 or 1', 'Write 1 for yes and 0 for no.');
    };
  if (codeSet !== null) return codeReader(codeSet, year, wrong);
  const number = numbers[kind];
  if (number !== undefined) {
    const [pattern, most, expected] = number;
    return remembered((text) => {
      const bare = kind === 'score' ? withoutPoint(text) : text;
      return pattern.test(bare) && Number(bare) <= most
        ? Number(bare)
        : wrong('NOT_A_NUMBER', text, expected, 'Correct the number.');
    });
  }
  const [pattern, expected] = patterns[kind] as readonly [RegExp, string];
  const read: ReadCell = (text) => {
    const bare = withoutPoint(text);
    return pattern.test(bare)
      ? bare
      : wrong('WRONG_SHAPE', text, expected, 'Look it up where it was given and correct it.');
  };
  // A child comes in one place only, a home and an authority again and again.
  return kind === 'child' ? read : remembered(read);
}

function codeReader(
  codeSet: string,
  year: Ssda903Year,
  wrong: (code: string, text: string, expected: string, whatToDo: string) => Finding,
): ReadCell {
  // What is given is the code and not the cell, which holds on to the text it was cut out of.
  const codes = new Map(codesOf(codeSet, year).map(({ code }) => [code, code]));
  const ofOtherYears = codesOfAnyYear(codeSet);
  const expected = [...codes.keys()].join(', ');
  // Looked for by a number first: a cell is a new text, of which a hash would have to be made.
  const short = [...codes.keys()].filter((code) => code.length <= 3);
  const byLetters = new Map(short.map((code) => [lettersOf(code), code]));
  return (text) => {
    const known = text.length <= 3 ? byLetters.get(lettersOf(text)) : codes.get(text);
    if (known !== undefined) return known;
    const bare = withoutPoint(text);
    const spelt = codes.get(bare);
    if (spelt !== undefined) return spelt;
    return ofOtherYears.has(bare)
      ? wrong(
          'CODE_OF_ANOTHER_YEAR',
          text,
          expected,
          `Use a code that the return of ${year}/${(year + 1) % 100} has.`,
        )
      : wrong('UNKNOWN_CODE', text, expected, 'Use one of these codes, in capitals.');
  };
}

/** A text of up to three letters as one number; -1 for letters that no code has. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0 || letter > 0xff) return -1;
    letters = letters * 0x100 + letter;
  }
  return letters;
}

/** Days, homes and distances come again and again: so many of them are read once only. */
const mostRemembered = 30_000;

/** The same reading, which remembers what it gave, by the text or by what tells it from others; what is wrong is looked at each time. */
function remembered(read: ReadCell, keyOf: (text: string) => string | number = (text) => text): ReadCell {
  const known = new Map<string | number, CellValue>();
  return (text) => {
    const key = keyOf(text);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(text);
    if ((value === null || typeof value !== 'object') && known.size < mostRemembered) known.set(key, value);
    return value;
  };
}

/** The digits of a day written in a format as one number, by which it is found faster than by its text; the text of anything else. */
function digitsIn(format: DateFormat): (text: string) => string | number {
  const [mark, first, second] = format === 'year-month-day' ? ['-', 4, 7] : ['/', 2, 5];
  const markLetter = mark.charCodeAt(0);
  return (text) => {
    if (text.length !== 10) return text;
    let digits = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (at === first || at === second) {
        if (letter !== markLetter) return text;
      } else if (letter < zero || letter > zero + 9) return text;
      else digits = digits * 10 + letter - zero;
    }
    return digits;
  };
}

const zero = 0x30;

/** Spreadsheets write a whole number with a point when cells of its column are empty. */
function withoutPoint(text: string): string {
  return text.endsWith('.0') ? text.replace(/^(\d+)\.0$/, '$1') : text;
}
