import type { Period } from '@golden-thread/outcomes';
import type { FigureSymbol } from './figure-symbol.ts';

/** A figure whose measure, period and area are numbers into the lists of its data set: small enough to store by the million. */
export interface KeyedFigure {
  readonly measure: number;
  readonly period: number;
  readonly area: number;
  readonly value: number | null;
  readonly symbol: FigureSymbol | null;
}

/** A period of a data set, as printed and, where that is a year, as a value. */
export interface FigurePeriod {
  readonly label: string;
  readonly period: Period | null;
}
