/**
 * A number as people write it: with commas between thousands, a point, a sign, and perhaps a % after it. Null where it is
 * none: a comma in any other place is not passed over, because `10,5` is not 105.
 *
 * @example
 * readNumber('1,250.5'); // => 1250.5
 * @example
 * readNumber('−10 %'); // => -10
 */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/\s*%$/, '');
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}
