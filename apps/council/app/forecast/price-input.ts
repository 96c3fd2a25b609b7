/** The financial year of a day, by the calendar year it begins in. */
const financialYearOf = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

/**
 * A financial year as people write it.
 *
 * @example
 * financialYearWords('2027-03-31'); // => '2026/27'
 */
export function financialYearWords(day: string): string {
  const year = financialYearOf(day);
  return `${year}/${String(year + 1).slice(2)}`;
}

/** A price as the graph takes it. It is of the year it is given in: a price of no year would not rise. */
export function priceInput({ id, pence }: { readonly id: string; readonly pence: number }, day: string) {
  const sector = id.endsWith('-in-house')
    ? ('IN_HOUSE' as const)
    : id.endsWith('-independent')
      ? ('INDEPENDENT' as const)
      : null;
  return {
    placementTypeId: id.replace(/-(?:in-house|independent)$/, ''),
    sector,
    perWeekPence: pence,
    priceYear: financialYearOf(day),
  };
}
