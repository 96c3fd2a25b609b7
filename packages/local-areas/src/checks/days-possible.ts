import { addDays, type IsoDate } from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** How far ahead a record may take effect: a year, counted generously. */
const furthest = 366;

/**
 * Days that cannot be: `KNOWN_BEFORE_ITS_END`, a figure known before the period it is of was over, and `EFFECTIVE_TOO_LATE`, a
 * record that takes effect more than a year after it was made. That a figure is missing may be known before.
 */
export function daysPossible({ lists }: AreaParts): readonly AreaIssue[] {
  const tooEarly = lists['observations.json'].entries.flatMap(
    ({ index, value: { value, knownDate, period } }) =>
      value === null || knownDate >= period.endDate
        ? []
        : [
            inFile('observations.json', {
              code: 'KNOWN_BEFORE_ITS_END',
              path: `[${index}].knownDate`,
              found: JSON.stringify(knownDate),
              expected: `a day from ${period.endDate}, the last of its period`,
              whatToDo: 'Correct the day or the period; a part of a year is a period of the kind custom.',
            }),
          ],
  );
  const tooLate = lists['action-records.json'].entries.flatMap(({ index, value: record }) =>
    record.effectiveDate <= yearAfter(record.recordedAt)
      ? []
      : [
          inFile('action-records.json', {
            code: 'EFFECTIVE_TOO_LATE',
            path: `[${index}].effectiveDate`,
            found: JSON.stringify(record.effectiveDate),
            expected: `a day within a year of ${record.recordedAt.slice(0, 10)}, when it was recorded`,
            whatToDo: 'Correct one of the two days.',
          }),
        ],
  );
  return [...tooEarly, ...tooLate];
}

function yearAfter(moment: string): IsoDate {
  const day = moment.slice(0, 10);
  return day >= '9998' ? '9999-12-31' : addDays(day, furthest);
}
