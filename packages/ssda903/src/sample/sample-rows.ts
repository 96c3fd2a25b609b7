import { adoptionRows } from './adoption-rows.ts';
import { episodeRows } from './episode-rows.ts';
import { healthRows } from './health-rows.ts';
import { leaverRows } from './leaver-rows.ts';
import { lifeRows } from './life-rows.ts';
import type { SampleChild } from './sample-child.ts';
import { isoDay } from './sample-day.ts';
import { sexCode } from './sample-row.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

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
