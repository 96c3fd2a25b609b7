/**
 * Where offsets of a text stand, as an editor shows it: lines and columns count from 1. Lines are looked up once, when the
 * first place is asked for.
 *
 * @example
 * textPlaces('[1,\n 2')(5); // => 'line 2, column 2'
 */
export function textPlaces(text: string): (offset: number) => string {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let line = 0;
    for (let step = 2 ** Math.floor(Math.log2(starts.length)); step >= 1; step /= 2) {
      const next = starts[line + step];
      if (next !== undefined && next <= offset) line += step;
    }
    return `line ${line + 1}, column ${offset - (starts[line] ?? 0) + 1}`;
  };
}
