import type { Issue } from '@golden-thread/outcomes';
import type { Dated } from '../as-at.ts';
import type { Holder, Membership } from '../body.ts';
import type { Governance } from '../governance.ts';
import { sameHolder } from '../members.ts';

/**
 * Seats that cannot be as written: `SEAT_OF_NOBODY` when the organisation that holds one has ended, with no
 * successor, before the seat does; `CHAIR_BESIDE_CHAIR` when a body has somebody else in the chair beside its one
 * chair on the same day (write joint chairs as joint); `DEPUTY_FOR_NOBODY` when a seat deputises for one that is not
 * there on any of its days, or for itself.
 */
export function seatIssues(governance: Governance): readonly Issue[] {
  return governance.memberships.flatMap((seat, index) => {
    const path = `memberships[${index}]`;
    return [
      ...seatOfNobody(governance, seat, path),
      ...chairBesideChair(governance, seat, index),
      ...deputyForNobody(governance, seat, path),
    ];
  });
}

function seatOfNobody(governance: Governance, seat: Membership, path: string): readonly Issue[] {
  const endDate = seat.holder.kind === 'organisation' ? lastDayOf(governance, seat.holder.id) : null;
  if (endDate === null || (seat.endDate !== null && seat.endDate <= endDate)) return [];
  return [
    {
      code: 'SEAT_OF_NOBODY',
      path: `${path}.endDate`,
      found: `${seat.endDate}, and whoever holds the seat ended on ${endDate}`,
      expected: `${endDate} or earlier, or a successor of the organisation`,
      whatToDo: 'End the seat, or name the organisation that took over.',
    },
  ];
}

/** The last day of the last that stands for an organisation; null when it goes on, or nobody knows it. */
function lastDayOf({ organisations }: Governance, organisationId: string): string | null {
  const passed = new Set<string>();
  let id = organisationId;
  for (;;) {
    const current = organisations.find((candidate) => candidate.id === id);
    if (current === undefined || passed.has(id)) return null;
    if (current.endDate === null || current.successorId === null) return current.endDate;
    passed.add(id);
    id = current.successorId;
  }
}

function chairBesideChair({ memberships }: Governance, seat: Membership, index: number): readonly Issue[] {
  if (seat.role !== 'chair' && seat.role !== 'joint-chair') return [];
  const other = memberships.findIndex(
    (candidate, place) =>
      place < index &&
      candidate.bodyId === seat.bodyId &&
      (candidate.role === 'chair' || (candidate.role === 'joint-chair' && seat.role === 'chair')) &&
      overlap(candidate, seat),
  );
  if (other === -1) return [];
  return [
    {
      code: 'CHAIR_BESIDE_CHAIR',
      path: `memberships[${index}].role`,
      found: `"${seat.role}" beside memberships[${other}] on the same day`,
      expected: 'one chair, or chairs that are all joint',
      whatToDo: 'Date the two seats apart, or write joint-chair for both.',
    },
  ];
}

function deputyForNobody({ memberships }: Governance, seat: Membership, path: string): readonly Issue[] {
  const { deputyFor, bodyId, holder } = seat;
  if (deputyFor === undefined) return [];
  const isThere = memberships.some(
    (other) =>
      other.bodyId === bodyId && sameHolder(other.holder, deputyFor as Holder) && overlap(other, seat),
  );
  if (isThere && !sameHolder(deputyFor, holder)) return [];
  return [
    {
      code: 'DEPUTY_FOR_NOBODY',
      path: `${path}.deputyFor`,
      found: `the ${deputyFor.kind} "${deputyFor.id}", ${isThere ? 'who holds this seat' : 'who has no seat there then'}`,
      expected: 'the holder of another seat of the same body on the same days',
      whatToDo: 'Name whose place the seat takes, add that seat, or leave deputyFor out.',
    },
  ];
}

/** Whether there is a day on which both hold. */
function overlap(one: Dated, other: Dated): boolean {
  return (
    (one.startDate === null || other.endDate === null || one.startDate <= other.endDate) &&
    (other.startDate === null || one.endDate === null || other.startDate <= one.endDate)
  );
}
