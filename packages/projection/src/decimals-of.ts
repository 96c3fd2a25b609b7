/** The most decimal places any of the values is written with, at most 8. */
export function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < 8; decimals += 1) {
    if (values.every((value) => Number(value.toFixed(decimals)) === value)) return decimals;
  }
  return 8;
}
