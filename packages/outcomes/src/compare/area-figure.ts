import type { AbsenceReason } from '../observation.ts';
import { compareTexts } from '../text-order.ts';

/** The figure of one area for an indicator and a period, or why there is none. */
export interface AreaFigure {
  /** ONS code, such as E08000018. */
  readonly areaCode: string;
  /** In the indicator's unit; null when there is an absence. Zero is a figure. */
  readonly value: number | null;
  /** Why there is no figure; null when there is one, or when no reason is given. */
  readonly absence: AbsenceReason | null;
}

/** An area that could not be counted, and why. */
export interface AreaWithoutFigure {
  readonly areaCode: string;
  /** `unknown` when no reason was given. */
  readonly reason: AbsenceReason;
}

/** A figure that is there. */
export interface KnownAreaFigure {
  readonly areaCode: string;
  readonly value: number;
}

/** Parts figures into those that are there and the areas that have none, each in the order of their codes. */
export function partFigures(figures: readonly AreaFigure[]): {
  readonly known: readonly KnownAreaFigure[];
  readonly without: readonly AreaWithoutFigure[];
} {
  const known: KnownAreaFigure[] = [];
  const without: AreaWithoutFigure[] = [];
  for (const { areaCode, value, absence } of figures) {
    if (value === null) without.push({ areaCode, reason: absence ?? 'unknown' });
    else known.push({ areaCode, value });
  }
  return { known: known.sort(byArea), without: without.sort(byArea) };
}

function byArea(one: { readonly areaCode: string }, other: { readonly areaCode: string }): number {
  return compareTexts(one.areaCode, other.areaCode);
}
