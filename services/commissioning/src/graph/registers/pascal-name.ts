/**
 * The name of a type, from the name of what it is about.
 *
 * @example
 * pascalName('fund-actual'); // => 'FundActual'
 */
export function pascalName(name: string): string {
  return name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/**
 * The name of one of what a field lists.
 *
 * @example
 * oneOf('lines'); // => 'line'
 * oneOf('companies'); // => 'company'
 */
export function oneOf(field: string): string {
  if (field.endsWith('ies')) return `${field.slice(0, -3)}y`;
  return /[^s]s$/u.test(field) ? field.slice(0, -1) : field;
}
