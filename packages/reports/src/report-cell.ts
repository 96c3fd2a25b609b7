/**
 * Why a cell has no figure, in the signs of official statistics: `c` withheld so that nobody can be identified, `x` not
 * available, `z` not applicable.
 *
 * @source Government Analysis Function, "Symbols in tables: definitions and help"
 */
export type AbsenceMark = 'c' | 'x' | 'z';

/** The mark of a rating, for beside its word. Never alone. */
export type RatingShape =
  'CIRCLE' | 'SQUARE' | 'TRIANGLE' | 'DIAMOND' | 'RING' | 'QUESTION' | 'TICK' | 'CROSS' | 'STAR' | 'PAUSE';

/** The colour of a rating, for behind its word. Unknown has none. */
export type RatingTone = 'BLUE' | 'GREEN' | 'AMBER' | 'RED' | 'GREY' | 'UNKNOWN';

/** Words, one line or several. */
export interface TextCell {
  readonly kind: 'text';
  readonly lines: readonly string[];
  /** Where more of it stands, for pages; a copy on paper or in a file leaves it out. Null where nowhere. */
  readonly address: string | null;
}

/** A figure, said twice: as a reader sees it and as a program reads it. Both say the same digits. */
export interface NumberCell {
  readonly kind: 'number';
  /** With its unit, e.g. `1,234.5%` or `−0.19`. */
  readonly text: string;
  /** The same digits alone, with a point and a hyphen for minus, e.g. `1234.5` or `-0.19`. */
  readonly digits: string;
}

/** A rating as word, shape and colour, so that none of them carries it alone. */
export interface RatingCell {
  readonly kind: 'rating';
  readonly word: string;
  /** Null where the scheme gives it none: no shape is invented. */
  readonly shape: RatingShape | null;
  readonly tone: RatingTone;
}

/** That there is no figure, and why. Never a nought. */
export interface AbsentCell {
  readonly kind: 'absent';
  readonly mark: AbsenceMark;
  /** The reason for this cell, e.g. `Not recorded`; empty where the key says enough. */
  readonly words: string;
}

/** What one place of a table says. */
export type ReportCell = TextCell | NumberCell | RatingCell | AbsentCell;

/**
 * A cell of words.
 *
 * @example
 * textCell('Ongoing').lines; // => ['Ongoing']
 */
export function textCell(words: string | readonly string[], address: string | null = null): TextCell {
  return { kind: 'text', lines: typeof words === 'string' ? [words] : words, address };
}

/** A cell that has no figure, with the reason as its sign and in words. */
export function absentCell(mark: AbsenceMark, words = ''): AbsentCell {
  return { kind: 'absent', mark, words };
}
