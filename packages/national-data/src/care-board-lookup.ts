import type { AreaMention } from './area-register.ts';

/** Where the columns about integrated care boards stand in a lookup of the Office for National Statistics. */
export interface CareBoardColumns {
  /** The year the lookup is of, such as 2022. */
  readonly year: number;
  readonly code: number;
  readonly odsCode: number;
  readonly name: number;
}

/**
 * Tells a lookup from places of the NHS to integrated care boards by its headings, whatever its year: `ICB22CD`, `ICB22CDH` and `ICB22NM`.
 * Null for any other table.
 *
 * @source Office for National Statistics, lookups of sub integrated care board locations to integrated care boards
 *
 * @example
 * careBoardColumns(['SICBL22CD', 'ICB22CD', 'ICB22CDH', 'ICB22NM'])?.year; // => 2022
 */
export function careBoardColumns(header: readonly string[]): CareBoardColumns | null {
  const digits = header.map((name) => /^ICB(\d{2})CD$/u.exec(name)?.[1]).find((found) => found !== undefined);
  if (digits === undefined) return null;
  const [odsCode, name] = [header.indexOf(`ICB${digits}CDH`), header.indexOf(`ICB${digits}NM`)];
  if (odsCode === -1 || name === -1) return null;
  return { year: 2000 + Number(digits), code: header.indexOf(`ICB${digits}CD`), odsCode, name };
}

/** A row of the lookup: its board, or the first cell of it that is wrong. */
export type CareBoardReading =
  | { readonly kind: 'board'; readonly mention: AreaMention }
  | { readonly kind: 'fault'; readonly at: number; readonly found: string; readonly expected: string };

/**
 * The board a row of the lookup leads to. Its organisation code stands where an authority has the DfE's number.
 *
 * @example
 * careBoardOf(['E54000061', 'QF7', 'NHS South Yorkshire Integrated Care Board'], { year: 2022, code: 0, odsCode: 1, name: 2 }).kind; // => 'board'
 */
export function careBoardOf(cells: readonly string[], columns: CareBoardColumns): CareBoardReading {
  const cell = (at: number): string => (cells[at] ?? '').trim();
  const [code, odsCode, name] = [cell(columns.code), cell(columns.odsCode), cell(columns.name)];
  const fault = (at: number, expected: string): CareBoardReading => ({
    kind: 'fault',
    at,
    found: cell(at),
    expected,
  });
  if (!/^E54\d{6}$/u.test(code)) return fault(columns.code, 'an ONS code of a board such as E54000061');
  if (!/^Q[A-Z0-9]{2}$/u.test(odsCode)) return fault(columns.odsCode, 'an organisation code such as QF7');
  if (careBoardKey(name) === '') return fault(columns.name, 'the name of the board');
  return {
    kind: 'board',
    mention: {
      code,
      number: odsCode,
      name,
      kind: 'integrated-care-board',
      regionCode: null,
      year: columns.year,
    },
  };
}

/**
 * What two ways to write a board's name have in common: tables of waits leave out what every name has.
 *
 * @example
 * careBoardKey('NHS Hampshire and Isle of Wight Integrated Care Board') === careBoardKey('Hampshire and Isle Of Wight'); // => true
 */
export function careBoardKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^nhs /u, '')
    .replace(/ integrated care board$/u, '')
    .replaceAll(',', '')
    .trim();
}
