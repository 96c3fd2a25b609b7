import type { Issue } from '@golden-thread/outcomes';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The figures of a series, null where one is unknown, and what could not be read as one. */
export interface FiguresRead {
  readonly series: readonly (number | null)[];
  readonly issues: readonly Issue[];
}

/**
 * Reads figures with commas or line ends between them. Nothing, or a lone `-` as in public tables, is an unknown figure; a
 * line end after the last figure is none. A figure that cannot be read is an issue and stands as unknown meanwhile.
 */
export function readFigures(text: string): FiguresRead {
  const trimmed = text.replace(/\r?\n$/, '');
  const issues: Issue[] = [];
  const words = trimmed.trim() === '' ? [] : trimmed.split(/,|\r?\n/).map((word) => word.trim());
  const series = words.map((word, at) => {
    if (word === '' || word === '-') return null;
    if (NUMBER.test(word)) return Number(word);
    issues.push({
      code: 'NOT_A_FIGURE',
      path: `--series, figure ${at + 1}`,
      found: JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word),
      expected: 'a plain number such as 642 or 97.8, or nothing where it is unknown',
      whatToDo: 'Write it without units, spaces or thousands separators.',
    });
    return null;
  });
  return { series, issues };
}
