import { Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { Meeting } from './meeting.ts';
import type { Proceedings } from './proceedings.ts';
import type { Resolution, ResolutionAction, ResolutionRecord, ResolutionState } from './resolution.ts';

/** What somebody has to do because of a resolution, as at a day. */
export interface TrackedAction {
  readonly resolution: Resolution;
  readonly action: ResolutionAction;
  /** The meeting that resolved it. */
  readonly meeting: Meeting;
  /** The last day to do it; null when the resolution states none, or the meeting it was due at is cancelled. */
  readonly dueDate: IsoDate | null;
  /** As last recorded by the day; `not-recorded` when nobody has: that is not the same as not begun. */
  readonly state: ResolutionState | 'not-recorded';
  /** The record behind the state. */
  readonly record: ResolutionRecord | null;
  /** Whether the last day is past and it is neither done nor withdrawn; null when there is no last day to judge by. */
  readonly overdue: boolean | null;
}

/**
 * The actions that meetings have resolved by a day, in the order of the data, with how far each is.
 *
 * The last day counts as in time. Of two records of one day the later in the data counts. A resolution of a
 * cancelled meeting is none.
 *
 * @throws Defect `UNKNOWN_MEETING` when a resolution names a meeting that is not there (ask `proceedingsIssues`);
 * `NOT_A_CALENDAR_DAY`.
 */
export function trackedActions(proceedings: Proceedings, asOf: IsoDate): readonly TrackedAction[] {
  isoDate(asOf);
  return proceedings.resolutions.flatMap((resolution): readonly TrackedAction[] => {
    const { action } = resolution;
    const meeting = findMeeting(proceedings, resolution.meetingId);
    if (action === null || meeting.status === 'cancelled' || meeting.date > asOf) return [];
    const record = newestRecord(proceedings, resolution.id, asOf);
    const state = record?.state ?? 'not-recorded';
    const dueDate = dueDateOf(proceedings, action);
    const settled = state === 'done' || state === 'withdrawn';
    const overdue = settled ? false : dueDate === null ? null : asOf > dueDate;
    return [{ resolution, action, meeting, dueDate, state, record, overdue }];
  });
}

function findMeeting({ meetings }: Proceedings, meetingId: string): Meeting {
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined)
    throw new Defect('UNKNOWN_MEETING', `There is no meeting "${meetingId}" in these proceedings.`);
  return meeting;
}

function dueDateOf(proceedings: Proceedings, { due }: ResolutionAction): IsoDate | null {
  if (due.kind === 'no-day') return null;
  if (due.kind === 'day') return due.date;
  const { date, status } = findMeeting(proceedings, due.meetingId);
  return status === 'cancelled' ? null : date;
}

function newestRecord(
  { resolutionRecords }: Proceedings,
  resolutionId: string,
  asOf: IsoDate,
): ResolutionRecord | null {
  return resolutionRecords
    .filter((record) => record.resolutionId === resolutionId && record.recordedDate <= asOf)
    .reduce<ResolutionRecord | null>(
      (newest, record) => (newest === null || record.recordedDate >= newest.recordedDate ? record : newest),
      null,
    );
}
