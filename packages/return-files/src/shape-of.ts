/**
 * What a cell looks like, without what stands in it: a cell in the wrong column may be a child's name, and an issue is printed, sent on
 * and kept.
 *
 * @example
 * shapeOf('Q12'); // => '1 letter and 2 digits'
 */
export function shapeOf(text: string): string {
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const digits = [...text.matchAll(/\d/g)].length;
  const others = [...text].length - letters - digits;
  const parts = [
    [letters, 'letter'],
    [digits, 'digit'],
    [others, 'other character'],
  ] as const;
  return parts
    .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]))
    .join(' and ');
}
