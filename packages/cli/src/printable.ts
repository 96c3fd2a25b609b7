/** Control characters but the end of a line and the tab, and those that turn the direction of writing round: a terminal would obey them. */
const OBEYED = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * A text as a terminal may be given it. Names, keys and values of files and folders may hold characters that a terminal obeys; each is
 * written out (`\u001b`). In JSON that is the same string, since none of them stands outside one.
 */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(OBEYED, writtenOut);
}

/** The same for a text that is to stay on its line: ends of lines and tabs are written out too. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\r\n\t]/g, writtenOut));
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
