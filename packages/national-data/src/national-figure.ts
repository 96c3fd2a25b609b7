import type { Period } from '@golden-thread/outcomes';
import type { FigureSymbol } from './figure-symbol.ts';

/** One published figure of a national measure for one area and period. */
export interface NationalFigure {
  readonly measureId: string;
  /** ONS code: `E0…` local authority, `E12…` or `E13…` region, `E92000001` England. */
  readonly areaCode: string;
  readonly period: Period;
  /** In the measure's unit; null where the table prints a symbol. */
  readonly value: number | null;
  readonly symbol: FigureSymbol | null;
}
