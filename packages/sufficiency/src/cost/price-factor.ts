import { typeAndSector } from './type-and-sector.ts';
import type { CostInflation } from './unit-cost.ts';

/**
 * By how much prices of one financial year are multiplied to become those of a later one; 1 without inflation stated: prices then stay those of
 * their own year.
 *
 * Of a type with its provider the entry for just that counts, then the one for the type, then the one for all; of several the newest that has
 * begun.
 *
 * @example
 * priceFactor([{ placementTypeId: null, fromYear: 2022, percent: 10 }], 'fostering', 2021, 2023); // => 1.2100000000000002
 */
export function priceFactor(
  inflation: readonly CostInflation[],
  placementTypeId: string,
  fromYear: number,
  toYear: number,
): number {
  const keys = [placementTypeId, typeAndSector(placementTypeId).type, null];
  let factor = 1;
  for (let year = fromYear + 1; year <= toYear; year += 1) {
    const percent = keys
      .map((key) => newest(inflation, key, year))
      .find((entry) => entry !== undefined)?.percent;
    factor *= 1 + (percent ?? 0) / 100;
  }
  return factor;
}

function newest(
  inflation: readonly CostInflation[],
  key: string | null,
  year: number,
): CostInflation | undefined {
  return inflation
    .filter(({ placementTypeId, fromYear }) => placementTypeId === key && fromYear <= year)
    .toSorted((one, other) => other.fromYear - one.fromYear)[0];
}
