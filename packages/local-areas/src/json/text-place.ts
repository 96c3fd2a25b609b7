/**
 * Where an offset of a text stands, as an editor shows it: lines and columns count from 1.
 *
 * @example
 * textPlace('[1,\n 2', 5); // => 'line 2, column 2'
 */
export function textPlace(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
