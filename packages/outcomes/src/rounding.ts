import { Defect } from './defect.ts';

/**
 * Rounds to so many decimal places, halves away from zero, as printed figures are. Binary residue is removed first, so
 * 1.005 is the half it looks like. Exact for up to 14 significant digits.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE` unless `decimals` is a whole number from 0 to 10.
 *
 * @example
 * roundTo(1.005, 2); // => 1.01
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new Defect('NOT_A_FINITE_NUMBER', `Cannot round ${value}.`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new Defect('DECIMALS_OUT_OF_RANGE', `Decimal places run from 0 to 10, not ${decimals}.`);
  }
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  // Residue can only matter beside a half; anywhere else the slow way to remove it is spared.
  const besideHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) <= scaled * 1e-13;
  const magnitude = Math.round(besideHalf ? Number(scaled.toPrecision(14)) : scaled) / scale;
  return magnitude === 0 ? 0 : Math.sign(value) * magnitude;
}
