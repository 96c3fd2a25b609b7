import type { Issue } from '@golden-thread/outcomes';
import type { Meeting } from '../meeting.ts';
import type { Proceedings } from '../proceedings.ts';
import type { Resolution } from '../resolution.ts';

/**
 * What is wrong with resolutions: `RESOLUTION_NUMBER` used twice in one item or no whole number from 1,
 * `RESOLUTION_ITEM` that is not on the agenda of its meeting, `RESOLUTION_WITHOUT_MEETING` when the meeting is not
 * known to have been held, `RESOLUTION_DUE_EARLY` when its action is due before the meeting that resolved it,
 * `RECORD_BEFORE_RESOLUTION` when a record is older than that meeting, or the resolution asks for no action.
 */
export function resolutionIssues(proceedings: Proceedings): readonly Issue[] {
  const { meetings, resolutions, resolutionRecords } = proceedings;
  const meetingOf = (id: string) => meetings.find((meeting) => meeting.id === id);
  return [
    ...resolutions.flatMap((resolution, index) => {
      const path = `resolutions[${index}]`;
      const meeting = meetingOf(resolution.meetingId);
      return [
        ...numberIssues(resolutions, resolution, index),
        ...(meeting === undefined ? [] : meetingIssues(resolution, meeting, path)),
        ...(meeting === undefined ? [] : dueIssues(resolution, meeting, meetingOf, path)),
      ];
    }),
    ...resolutionRecords.flatMap(({ resolutionId, recordedDate }, index): readonly Issue[] => {
      const resolution = resolutions.find(({ id }) => id === resolutionId);
      const meeting = resolution === undefined ? undefined : meetingOf(resolution.meetingId);
      if (resolution === undefined || meeting === undefined) return [];
      if (resolution.action !== null && recordedDate >= meeting.date) return [];
      const path = `resolutionRecords[${index}]`;
      return [
        resolution.action === null
          ? issue(
              'RECORD_BEFORE_RESOLUTION',
              `${path}.resolutionId`,
              `"${resolutionId}", which asks for no action`,
              'a resolution with an action',
            )
          : issue(
              'RECORD_BEFORE_RESOLUTION',
              `${path}.recordedDate`,
              recordedDate,
              `${meeting.date}, the day of the meeting, or later`,
            ),
      ];
    }),
  ];
}

function numberIssues(
  resolutions: readonly Resolution[],
  { meetingId, itemNumber, number }: Resolution,
  index: number,
): readonly Issue[] {
  if (number === null) return [];
  const path = `resolutions[${index}].number`;
  if (!Number.isSafeInteger(number) || number < 1)
    return [issue('RESOLUTION_NUMBER', path, String(number), 'a whole number, 1 or more')];
  const first = resolutions.findIndex(
    (other) => other.meetingId === meetingId && other.itemNumber === itemNumber && other.number === number,
  );
  if (first === index) return [];
  return [
    issue(
      'RESOLUTION_NUMBER',
      path,
      `${number}, as of resolutions[${first}]`,
      'each number once in its item',
    ),
  ];
}

function meetingIssues({ itemNumber }: Resolution, meeting: Meeting, path: string): readonly Issue[] {
  const issues: Issue[] = [];
  if (meeting.status !== 'held') {
    const found = `"${meeting.id}", which is ${meeting.status}`;
    issues.push(issue('RESOLUTION_WITHOUT_MEETING', `${path}.meetingId`, found, 'a meeting that was held'));
  }
  if (itemNumber !== null && !meeting.items.some(({ number }) => number === itemNumber)) {
    const expected = `the number of an item of "${meeting.id}", or null`;
    issues.push(issue('RESOLUTION_ITEM', `${path}.itemNumber`, `"${itemNumber}"`, expected));
  }
  return issues;
}

function dueIssues(
  { action }: Resolution,
  meeting: Meeting,
  meetingOf: (id: string) => Meeting | undefined,
  path: string,
): readonly Issue[] {
  const due = action?.due;
  const date =
    due?.kind === 'day' ? due.date : due?.kind === 'meeting' ? meetingOf(due.meetingId)?.date : undefined;
  if (date === undefined || date >= meeting.date) return [];
  return [
    issue(
      'RESOLUTION_DUE_EARLY',
      `${path}.action.due`,
      date,
      `${meeting.date}, the day of the meeting, or later`,
    ),
  ];
}

function issue(code: string, path: string, found: string, expected: string): Issue {
  return { code, path, found, expected, whatToDo: `Correct it to ${expected}.` };
}
