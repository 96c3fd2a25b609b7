import type { Ssda903Module } from '../ssda903-module.ts';
import { collectionDays } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { adoptionRows } from './adoption-rows.ts';
import { episodeRows } from './episode-rows.ts';
import { healthRows } from './health-rows.ts';
import { leaverRows } from './leaver-rows.ts';
import { lifeRows } from './life-rows.ts';
import type { SampleChild } from './sample-child.ts';
import { dayOf, isoDay } from './sample-day.ts';

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

/** What the return of a year tells of a child: nothing of one who was neither in care nor is a care leaver of that year. */
export function sampleRows(child: SampleChild, year: SampleYear): readonly SampleRow[] {
  const rows = [
    ...episodeRows(child, year),
    ...lifeRows(child, year),
    ...healthRows(child, year),
    ...leaverRows(child, year),
    ...adoptionRows(child, year),
  ];
  return rows.length === 0 ? [] : [headerRow(child, year), ...rows];
}

function headerRow(child: SampleChild, { year }: SampleYear): SampleRow {
  const { number, birth, ethnicity, upn } = child;
  return {
    module: 'header',
    cells: {
      CHILD: number,
      SEX: sexCode(child, year),
      DOB: isoDay(birth),
      ETHNIC: ethnicity,
      UPN: upn,
      ...(child.boy ? {} : { MOTHER: '0' }),
    },
  };
}

/** A child's sex as the return of a year writes it. */
export function sexCode({ boy }: SampleChild, year: Ssda903Year): string {
  if (year >= 2024) return boy ? 'M' : 'F';
  return boy ? '1' : '2';
}
