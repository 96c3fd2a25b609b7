import { addDays, type IsoDate } from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** How far ahead a record may take effect: a year, counted generously. */
const furthest = 366;
/** The last day a figure may have been recorded: without a clock, the end of this century is as near as can be said. */
const lastDay: IsoDate = '2099-12-31';

/**
 * Days that cannot be: `KNOWN_BEFORE_ITS_END` and `RECORDED_BEFORE_ITS_END`, a figure known or recorded before the period it is of
 * was over; `KNOWN_TOO_LATE`, one known more than a year after it was recorded, or recorded in another century; and
 * `EFFECTIVE_TOO_LATE`, a record that takes effect more than a year after it was made. That a figure is missing may be known before.
 */
export function daysPossible({ lists }: AreaParts): readonly AreaIssue[] {
  const ofFigures = lists['observations.json'].entries.flatMap(({ index, value: observation }) => {
    const { value, knownDate, recordedAt, period } = observation;
    const recorded = recordedAt.slice(0, 10);
    const say = (code: string, field: 'knownDate' | 'recordedAt', expected: string, whatToDo: string) => [
      inFile('observations.json', {
        ...{ code, path: `[${index}].${field}`, found: JSON.stringify(observation[field]) },
        ...{ expected, whatToDo },
      }),
    ];
    const fromItsEnd = `a day from ${period.endDate}, the last of its period`;
    const orPeriod = 'Correct the day or the period; a part of a year is a period of the kind custom.';
    return [
      ...(value !== null && knownDate < period.endDate
        ? say('KNOWN_BEFORE_ITS_END', 'knownDate', fromItsEnd, orPeriod)
        : []),
      ...(value !== null && recorded < period.endDate
        ? say('RECORDED_BEFORE_ITS_END', 'recordedAt', fromItsEnd, orPeriod)
        : []),
      ...(recorded > lastDay
        ? say('KNOWN_TOO_LATE', 'recordedAt', `a day up to ${lastDay}`, 'Correct the day.')
        : []),
      ...(knownDate > yearAfter(recordedAt)
        ? say(
            'KNOWN_TOO_LATE',
            'knownDate',
            `a day within a year of ${recorded}, when it was recorded`,
            'Correct one of the two days.',
          )
        : []),
    ];
  });
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
  return [...ofFigures, ...tooLate];
}

function yearAfter(moment: string): IsoDate {
  const day = moment.slice(0, 10);
  return day >= '9998' ? '9999-12-31' : addDays(day, furthest);
}
