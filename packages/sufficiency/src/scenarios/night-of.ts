import type { Cohorts } from '../demand/cohorts.ts';
import type { Course } from '../demand/course.ts';

/** Children expected in each type on the night of a course's day. */
export function nightOf({ known, coming }: Course, { types, known: cohorts }: Cohorts): readonly number[] {
  const sums = new Array<number>(types).fill(0);
  cohorts.forEach(({ children }, at) => {
    for (let type = 0; type < types; type += 1)
      sums[type]! += children * (known[at * types + type] as number);
  });
  for (let at = 0; at < coming.length; at += 1) sums[at % types]! += coming[at] as number;
  return sums;
}
