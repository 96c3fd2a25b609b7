import { shapeOf } from '@golden-thread/return-files';
import type { Finding } from '@golden-thread/return-files';
import { codesOf } from './code-set.ts';
import type { FieldKind, Sen2Field } from './layout.ts';
import { returnDay } from './return-day.ts';
import { sen2Years } from './sen2-module.ts';
import type { Sen2Year } from './sen2-module.ts';

/** What stands in a cell, read; or what is wrong with it. */
export type CellReading = string | boolean | null | Finding;

/** Reads the cells of one column: null for an empty one. */
export type ReadCell = (text: string) => CellReading;

const flags: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
]);

const patterns: Readonly<Partial<Record<FieldKind, readonly [pattern: RegExp, expected: string]>>> = {
  word: [/^[A-Z0-9]{1,4}$/, 'a code of at most 4 capital letters and digits'],
  la: [/^\d{3}$/, 'the three digits of an authority'],
  urn: [/^\d{5,6}$/, 'the five or six digits of a URN'],
  ukprn: [/^\d{8}$/, 'the eight digits of a UKPRN'],
  upn: [/^[A-Z]\d{11}[A-Z0-9]$/, 'a letter, eleven digits, and a digit or letter'],
  uln: [/^\d{10}$/, 'ten digits'],
};

/** Earliest day a return can tell of: nobody in one was born before it. */
const firstYear = 1995;

/** How the cells of a field are read in a collection year. What is found wrong is told by its shape, never by what it says. */
export function cellReader(field: Sen2Field, year: Sen2Year): ReadCell {
  const { name: column, kind, codeSet } = field;
  const wrong = (code: string, text: string, expected: string, whatToDo: string): Finding => ({
    code,
    column,
    found: shapeOf(text),
    expected,
    whatToDo,
  });
  if (kind === 'withheld') return (text) => text;
  if (kind === 'date' || kind === 'birth-date')
    return (text) => {
      const day = returnDay(text);
      if (day === null)
        return wrong('NOT_A_DAY', text, 'a day as 2024-09-01', 'Write year, month and day, in that order.');
      const fits = day >= `${firstYear}` && day < `${year + 2}`;
      return fits
        ? day
        : wrong(
            'DAY_OUT_OF_RANGE',
            text,
            `a day from ${firstYear} to ${year + 1}`,
            'Correct the year of the day.',
          );
    };
  if (kind === 'flag')
    return (text) =>
      flags.get(text.toLowerCase()) ?? wrong('NOT_A_FLAG', text, '0 or 1', 'Write 1 for yes and 0 for no.');
  if (codeSet !== null) return codeReader(codeSet, year, wrong);
  const [pattern, expected] = patterns[kind] as readonly [RegExp, string];
  return (text) =>
    pattern.test(text)
      ? text
      : wrong('WRONG_SHAPE', text, expected, 'Look it up where it was given and correct it.');
}

function codeReader(
  codeSet: string,
  year: Sen2Year,
  wrong: (code: string, text: string, expected: string, whatToDo: string) => Finding,
): ReadCell {
  const codes = new Set(codesOf(codeSet, year).map(({ code }) => code));
  const ofOtherYears = new Set(sen2Years.flatMap((other) => codesOf(codeSet, other).map(({ code }) => code)));
  const expected = [...codes].join(', ');
  return (text) => {
    if (codes.has(text)) return text;
    return ofOtherYears.has(text)
      ? wrong('CODE_OF_ANOTHER_YEAR', text, expected, `Use a code that the return of ${year} has.`)
      : wrong('UNKNOWN_CODE', text, expected, 'Use one of these codes, in capitals.');
  };
}
