const TOTAL =
  /^(?:grand )?totals?\b|\btotals?$|^all(?: (?:ages|areas|children|genders|groups|people|persons|sexes|young people))?$|^(?:both sexes|persons)$/i;

/**
 * Whether a category stands for all others of its column: `Total`, `Total children`, `All`, `All ages`, `Both sexes`, `Persons`.
 *
 * @example
 * isTotal('Total children'); // => true
 * isTotal('All children taken into care'); // => false
 */
export function isTotal(category: string, more: readonly string[] = []): boolean {
  const text = category.trim();
  return text === '' || TOTAL.test(text) || more.some((word) => word.toLowerCase() === text.toLowerCase());
}
