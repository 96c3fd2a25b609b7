import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** What an organisation is; `other` where none of the words fits. */
export type OrganisationKind =
  | 'council'
  | 'clinical-commissioning-group'
  | 'integrated-care-board'
  | 'nhs-trust'
  | 'government-department'
  | 'regulator'
  | 'school'
  | 'voluntary-organisation'
  | 'parent-carer-forum'
  | 'other';

/** An organisation; successors are dated so that shares and memberships resolve by day. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly startDate: IsoDate | null;
  /** Last day; null while it exists. */
  readonly endDate: IsoDate | null;
  readonly successorId: string | null;
  readonly codes: Readonly<Record<string, string>>;
}

/** What a body is. It says nothing of its powers: those are decision rights. */
export type BodyKind =
  | 'statutory-board'
  | 'partnership-board'
  | 'executive-board'
  | 'sub-group'
  | 'operational-group'
  | 'panel'
  | 'scrutiny-commission'
  | 'forum'
  | 'national-oversight';

/** A board, group, panel or commission that answers for something. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** A job that can hold a responsibility, whoever fills it. Never a person's name. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string | null;
}

/** The seat somebody has; joint chairs are equals. */
export type MembershipRole = 'chair' | 'joint-chair' | 'deputy-chair' | 'member';

/** A dated seat on a body. */
export interface Membership {
  readonly bodyId: string;
  /** Who sits in it: a post, a body or an organisation. */
  readonly holder: Holder;
  readonly role: MembershipRole;
  readonly onBehalfOfOrganisationId: string | null;
  /** Whose place this seat takes when they are away: the holder of another seat of the same body. Left out when none is named. */
  readonly deputyFor?: Holder | undefined;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** Who holds a responsibility: a post, a body or an organisation. */
export interface Holder {
  readonly kind: 'post' | 'body' | 'organisation';
  readonly id: string;
}
