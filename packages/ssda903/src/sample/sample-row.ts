import type { Ssda903Module } from '../ssda903-module.ts';
import { collectionDays } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { SampleChild } from './sample-child.ts';
import { dayOf } from './sample-day.ts';

/** A row by the names of its columns; days as `2024-04-01`, what is empty left out. */
export interface SampleRow {
  readonly module: Ssda903Module;
  readonly cells: Readonly<Record<string, string>>;
}

/** A collection year in days since 1970, both its ends in it. */
export interface SampleYear {
  readonly year: Ssda903Year;
  readonly first: number;
  readonly last: number;
}

/** A collection year in days. */
export function sampleYear(year: Ssda903Year): SampleYear {
  const { first, last } = collectionDays(year);
  return { year, first: dayOf(first), last: dayOf(last) };
}

/** A child's sex as the return of a year writes it. */
export function sexCode({ boy }: SampleChild, year: Ssda903Year): string {
  if (year >= 2024) return boy ? 'M' : 'F';
  return boy ? '1' : '2';
}
