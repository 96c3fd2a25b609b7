import { printableLine } from './printable.ts';

/** What an issue of any kind says of itself. */
export interface TellsIssue {
  readonly code: string;
  readonly file?: string | undefined;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** How much of a place within a file is printed; it holds keys, which may be of any length. */
const LONGEST_PATH = 160;

/**
 * The lines of one issue for people: where and which, what was found and expected, and what to do. Each stays one line, whatever a
 * file calls its keys, and a very long path loses its middle.
 *
 * @param elsewhere - the place of an issue that names none.
 */
export function issueLines(
  { code, file = '', path, found, expected, whatToDo }: TellsIssue,
  elsewhere = '',
): readonly string[] {
  const place = [file, shortened(path)].filter((part) => part !== '').join(' ');
  return [
    `${place || elsewhere}  ${code}`,
    `  found:      ${found}`,
    `  expected:   ${expected}`,
    `  what to do: ${whatToDo}`,
  ].map(printableLine);
}

/** A path within a file, without its middle where it is very long, and how much that was. */
export function shortened(path: string): string {
  const letters = [...path];
  if (letters.length <= LONGEST_PATH) return path;
  const kept = LONGEST_PATH / 2;
  return `${letters.slice(0, kept).join('')}… (${letters.length - LONGEST_PATH} more) …${letters.slice(-kept).join('')}`;
}
