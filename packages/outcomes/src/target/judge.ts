import type { JudgedPolarity } from '../indicator.ts';
import { roundTo } from '../rounding.ts';

/**
 * Whether a value is as good as a level or better. Both are rounded to the printed decimals first, and equality counts,
 * so the verdict agrees with the numbers printed beside it.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 */
export function reaches(value: number, level: number, polarity: JudgedPolarity, decimals: number): boolean {
  const difference = roundTo(value, decimals) - roundTo(level, decimals);
  return polarity === 'higher-is-better' ? difference >= 0 : difference <= 0;
}

/** Whether two values print alike. */
export function printsAs(value: number, level: number, decimals: number): boolean {
  return roundTo(value, decimals) === roundTo(level, decimals);
}
