import type { AgendaItem, Meeting } from '../meeting.ts';
import type { Resolution } from '../resolution.ts';
import type { PopoloDocument, PopoloEvent } from './document.ts';
import { isMeeting } from './is-meeting.ts';
import { isMeetingStatus } from './kinds.ts';
import { issue, type Reading } from './reading.ts';

/** The events of a document that have no parent: meetings, with their children as agenda items. */
export function readMeetings({ events }: PopoloDocument, reading: Reading): readonly Meeting[] {
  const meetings = new Set(events.filter(isMeeting).map(({ id }) => id));
  const all = new Set(events.map(({ id }) => id));
  events.forEach((each, index) => {
    if (isMeeting(each)) return;
    const parent = each.parent_id ?? null;
    if (parent !== null && meetings.has(parent)) return;
    if (parent === null || all.has(parent)) {
      remark(`events[${index}]`, 'an event that is no meeting, nor part of one', reading);
      return;
    }
    const expected = 'the id of an event of this document';
    reading.issues.push(
      issue('UNKNOWN_REFERENCE', `events[${index}].parent_id`, JSON.stringify(parent), expected),
    );
  });
  return events.flatMap((each, index): readonly Meeting[] => {
    if (!isMeeting(each)) return [];
    const path = `events[${index}]`;
    const id = reading.idOf(`${path}.id`, ['meeting'], each.id);
    const body = reading.idOf(`${path}.organization_id`, ['body'], each.organization_id ?? '');
    const date = each.start_date ?? null;
    if (date === null) {
      reading.issues.push(
        issue('MEETING_WITHOUT_DAY', `${path}.start_date`, 'nothing', 'the day of the meeting'),
      );
    }
    const status = each.status ?? '';
    if (!isMeetingStatus(status)) {
      const expected = 'planned, held or cancelled';
      reading.issues.push(
        issue('UNKNOWN_STATUS', `${path}.status`, JSON.stringify(each.status ?? null), expected),
      );
    }
    if (each.name !== null && each.name !== undefined)
      remark(`${path}.name`, 'the name of a meeting', reading);
    const items = events.flatMap((item, place): readonly AgendaItem[] =>
      item.parent_id === each.id ? itemOf(item, `events[${place}]`, reading) : [],
    );
    const source = reading.citationOf(path, each.sources);
    if (id === null || body === null || date === null || !isMeetingStatus(status)) return [];
    return [{ id: id.id, bodyId: body.id, date, status, items, source }];
  });
}

function itemOf(item: PopoloEvent, path: string, reading: Reading): readonly AgendaItem[] {
  const { name, identifiers = [] } = item;
  if (name === null || name === undefined) {
    reading.issues.push(issue('ITEM_WITHOUT_NAME', `${path}.name`, 'nothing', 'what is taken'));
    return [];
  }
  for (const field of ['start_date', 'status', 'organization_id', 'sources'] as const) {
    if (item[field] !== null && item[field] !== undefined)
      remark(`${path}.${field}`, 'something only a meeting has', reading);
  }
  identifiers
    .slice(1)
    .forEach((_, index) => remark(`${path}.identifiers[${index + 1}]`, 'a second number', reading));
  return [{ number: identifiers[0]?.identifier ?? null, title: name, from: null, subjectId: null }];
}

/** The motions of a document: resolutions of the meetings they were moved at. */
export function readResolutions({ motions }: PopoloDocument, reading: Reading): readonly Resolution[] {
  return motions.flatMap((each, index): readonly Resolution[] => {
    const path = `motions[${index}]`;
    const id = reading.idOf(`${path}.id`, ['resolution'], each.id);
    const session = `${path}.legislative_session_id`;
    const meeting = reading.idOf(session, ['meeting'], each.legislative_session_id);
    const parts = /^(?:(.+)\.)?([1-9]\d{0,8})?$/.exec(each.identifier ?? '');
    if (parts === null) {
      const expected =
        'the number of the resolution, after that of its item and a full stop where it has one';
      reading.issues.push(
        issue('RESOLUTION_NUMBER', `${path}.identifier`, JSON.stringify(each.identifier), expected),
      );
    }
    if ((each.result ?? 'passed') !== 'passed') {
      const expected = 'passed: what was not resolved is no resolution';
      reading.issues.push(issue('NOT_RESOLVED', `${path}.result`, JSON.stringify(each.result), expected));
    }
    const source = reading.citationOf(path, each.sources);
    if (id === null || meeting === null || parts === null) return [];
    return [
      {
        id: id.id,
        meetingId: meeting.id,
        itemNumber: parts[1] ?? null,
        number: parts[2] === undefined ? null : Number(parts[2]),
        title: each.text,
        action: null,
        source,
      },
    ];
  });
}

function remark(path: string, found: string, reading: Reading): void {
  reading.remarks.push({
    code: 'FIELD_LEFT_OUT',
    path,
    found,
    expected: 'a field that this package reads',
    whatToDo: 'Carry it over by hand if it is needed.',
  });
}
