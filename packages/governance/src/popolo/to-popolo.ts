import type { Issue } from '@golden-thread/outcomes';
import type { Membership } from '../body.ts';
import type { Governance } from '../governance.ts';
import type { Proceedings } from '../proceedings.ts';
import { citationLink } from './citation-link.ts';
import type { PopoloDocument, PopoloEvent, PopoloMembership, PopoloMotion } from './document.ts';
import { notInPopolo } from './not-in-popolo.ts';
import { popoloId } from './popolo-id.ts';

/** What else is to stand in the document. */
export interface ToPopoloOptions {
  /** The local area: its code and name. */
  readonly area?: { readonly code: string; readonly name: string } | undefined;
  /** Meetings become events and resolutions motions. */
  readonly proceedings?: Proceedings | undefined;
}

/**
 * A governance as a Popolo document: organisations and bodies as organizations, posts, seats as memberships, and with
 * proceedings meetings as events and resolutions as motions. Persons are never written: posts hold the seats.
 *
 * `remarks` tells one by one what Popolo has no place for, such as the lines between bodies: keep the governance itself,
 * and give the document to whoever reads Popolo.
 *
 * @source The Popolo specification, popoloproject.com
 */
export function toPopolo(
  governance: Governance,
  { area, proceedings }: ToPopoloOptions = {},
): { readonly document: PopoloDocument; readonly remarks: readonly Issue[] } {
  const areaId = area === undefined ? undefined : `area:${area.code}`;
  const document: PopoloDocument = {
    organizations: [
      ...governance.organisations.map(({ id, name, kind, startDate, endDate, codes }) => ({
        id: popoloId('organisation', id),
        name,
        classification: kind,
        founding_date: startDate,
        dissolution_date: endDate,
        identifiers: Object.entries(codes).map(([scheme, identifier]) => ({ scheme, identifier })),
      })),
      ...governance.bodies.map(({ id, name, kind, startDate, endDate, source }) => ({
        id: popoloId('body', id),
        name,
        classification: kind,
        ...(areaId === undefined ? {} : { area_id: areaId }),
        founding_date: startDate,
        dissolution_date: endDate,
        sources: [citationLink(source)],
      })),
    ],
    posts: governance.posts.map(({ id, title, organisationId }) => ({
      id: popoloId('post', id),
      label: title,
      organization_id: organisationId === null ? null : popoloId('organisation', organisationId),
    })),
    memberships: governance.memberships.map(membershipOf),
    areas:
      area === undefined || areaId === undefined
        ? []
        : [{ id: areaId, name: area.name, identifier: area.code, classification: 'local authority' }],
    events: proceedings === undefined ? [] : eventsOf(proceedings),
    motions: proceedings === undefined ? [] : motionsOf(proceedings),
  };
  return { document, remarks: notInPopolo(governance, proceedings) };
}

function membershipOf(seat: Membership): PopoloMembership {
  const { bodyId, holder, role, onBehalfOfOrganisationId: behalf } = seat;
  const id = popoloId(holder.kind, holder.id);
  return {
    role,
    organization_id: popoloId('body', bodyId),
    ...(holder.kind === 'post' ? { post_id: id } : { member: { id } }),
    on_behalf_of_id: behalf === null ? null : popoloId('organisation', behalf),
    start_date: seat.startDate,
    end_date: seat.endDate,
    sources: [citationLink(seat.source)],
  };
}

function eventsOf({ meetings }: Proceedings): readonly PopoloEvent[] {
  return meetings.flatMap(({ id, bodyId, date, status, items, source }): readonly PopoloEvent[] => [
    {
      id: popoloId('meeting', id),
      start_date: date,
      status,
      classification: 'meeting',
      organization_id: popoloId('body', bodyId),
      sources: [citationLink(source)],
    },
    ...items.map(({ number, title }, index) => ({
      id: `${popoloId('meeting', id)}/${index + 1}`,
      name: title,
      classification: 'agenda item',
      parent_id: popoloId('meeting', id),
      identifiers: number === null ? [] : [{ scheme: 'agenda', identifier: number }],
    })),
  ]);
}

function motionsOf({ meetings, resolutions }: Proceedings): readonly PopoloMotion[] {
  return resolutions.map(({ id, meetingId, itemNumber, number, title, source }) => {
    const body = meetings.find((meeting) => meeting.id === meetingId)?.bodyId;
    return {
      id: popoloId('resolution', id),
      organization_id: body === undefined ? null : popoloId('body', body),
      legislative_session_id: popoloId('meeting', meetingId),
      text: title,
      identifier: itemNumber === null ? (number?.toString() ?? null) : `${itemNumber}.${number ?? ''}`,
      classification: 'resolution',
      result: 'passed',
      sources: [citationLink(source)],
    };
  });
}
