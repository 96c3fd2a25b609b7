import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import type { Governance } from './governance.ts';
import type { Holder, MembershipRole, Organisation } from './body.ts';
import { findBody } from './find-body.ts';
import { holderName } from './holder-name.ts';
import { organisationAsAt } from './organisation-as-at.ts';

/** A seat on a body as at a day. */
export interface MemberAsAt {
  /** Who holds the seat; an organisation that has been succeeded is already its successor. */
  readonly holder: Holder;
  /** The title of the post or the name of the body or organisation; never a person's. */
  readonly name: string;
  readonly role: MembershipRole;
  /** On whose behalf, as it stood on the day; null when nobody's is recorded or it had ended with no successor. */
  readonly onBehalfOf: Organisation | null;
  /** Whose place the seat takes when they are away, as they stood on the day; null when none is named or left. */
  readonly deputyFor: Holder | null;
}

/**
 * The members of a body as at a day: chairs first, then deputies, then members, each in the order of the data.
 *
 * A seat held by an organisation passes to its successor on the day that takes over. A seat whose organisation
 * has ended with no successor recorded is left out: nobody can sit in it.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`.
 */
export function membersAsAt(governance: Governance, bodyId: string, asOf: IsoDate): readonly MemberAsAt[] {
  isoDate(asOf);
  findBody(governance, bodyId);
  const members = governance.memberships
    .filter((membership) => membership.bodyId === bodyId && holdsOn(membership, asOf))
    .flatMap((membership) => {
      const holder = holderAsAt(governance, membership.holder, asOf);
      if (holder === null) return [];
      const behalf = membership.onBehalfOfOrganisationId;
      const onBehalfOf = behalf === null ? null : organisationAsAt(governance, behalf, asOf);
      const deputyFor =
        membership.deputyFor === undefined ? null : holderAsAt(governance, membership.deputyFor, asOf);
      return [{ holder, name: holderName(governance, holder), role: membership.role, onBehalfOf, deputyFor }];
    });
  return members.toSorted((one, other) => rank[one.role] - rank[other.role]);
}

/**
 * Who sits on a body in place of one of its members as at a day, in the order of `membersAsAt`.
 *
 * A seat that names whom it is for counts for that member alone. A deputy chair for whom no document names anybody
 * deputises for the chair, and where chairs are joint for each of them.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`.
 */
export function deputiesOf(
  governance: Governance,
  bodyId: string,
  holder: Holder,
  asOf: IsoDate,
): readonly MemberAsAt[] {
  const members = membersAsAt(governance, bodyId, asOf);
  const current = holderAsAt(governance, holder, asOf);
  const seats = members.filter((member) => current !== null && sameHolder(member.holder, current));
  const chairs = seats.some(({ role }) => rank[role] === 0);
  return members.filter(({ role, deputyFor }) =>
    deputyFor === null
      ? chairs && role === 'deputy-chair'
      : seats.length > 0 && sameHolder(deputyFor, seats[0]!.holder),
  );
}

/** Whether two holders are the same post, body or organisation. */
export function sameHolder(one: Holder, other: Holder): boolean {
  return one.kind === other.kind && one.id === other.id;
}

const rank: Record<MembershipRole, number> = { chair: 0, 'joint-chair': 0, 'deputy-chair': 1, member: 2 };

function holderAsAt(governance: Governance, holder: Holder, asOf: IsoDate): Holder | null {
  if (holder.kind !== 'organisation') return holder;
  const organisation = organisationAsAt(governance, holder.id, asOf);
  return organisation === null ? null : { kind: 'organisation', id: organisation.id };
}
